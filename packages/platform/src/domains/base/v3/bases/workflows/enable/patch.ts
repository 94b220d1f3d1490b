import * as enable from '@larkspur/catalog/calls/base/v3/bases.workflows.enable';
import { handle } from '../../../../../../emulation/handler.ts';
import { listedWorkflow, openWorkflow, reviseWorkflow } from '../../../workflows.ts';

/** Switches a flow on. */
export const patch = handle(enable.patch, async ({ input, ...call }) => {
  const after = { ...(await openWorkflow(call, input.path, 'edit')), enabled: 1 as const };
  await reviseWorkflow(call, after);
  return listedWorkflow(after);
});
