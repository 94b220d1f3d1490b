import * as workflows from '@larkspur/catalog/calls/base/v3/bases.workflows';
import { handle } from '../../../../../emulation/handler.ts';
import { openWorkflow, reviseWorkflow, shownFlow } from '../../workflows.ts';

/** Replaces title and steps of a flow, where they are written. */
export const update = handle(workflows.update, async ({ input, ...call }) => {
  const before = await openWorkflow(call, input.path, 'edit');
  const { title = before.title, steps } = input.data;
  const after = { ...before, title, definition: steps ? JSON.stringify(steps) : before.definition };
  await reviseWorkflow(call, after);
  return shownFlow(after);
});
