import * as disable from '@larkspur/catalog/calls/base/v3/bases.workflows.disable';
import { handle } from '../../../../../../emulation/handler.ts';
import { listedWorkflow, openWorkflow, reviseWorkflow } from '../../../workflows.ts';

/** Switches a flow off. */
export const patch = handle(disable.patch, async ({ input, ...call }) => {
  const after = { ...(await openWorkflow(call, input.path, 'edit')), enabled: 0 as const };
  await reviseWorkflow(call, after);
  return listedWorkflow(after);
});
