import * as workflows from '@larkspur/catalog/calls/base/v3/bases.workflows';
import { handle } from '../../../../../emulation/handler.ts';
import { openWorkflow, shownFlow } from '../../workflows.ts';

/** A flow with its steps. */
export const get = handle(workflows.get, async ({ input, ...call }) => {
  return shownFlow(await openWorkflow(call, input.path, 'view'));
});
