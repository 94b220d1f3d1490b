import * as appWorkflow from '@larkspur/catalog/calls/bitable/v1/appWorkflow';
import { handle } from '../../../../emulation/handler.ts';
import { openBase } from '../../bases/open-base.ts';
import { shownWorkflow, workflowsOf } from '../../workflows/workflow.ts';

/** The automated flows of a Base, all at once. */
export const list = handle(appWorkflow.list, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'view');
  const all = await workflowsOf(call.db, base);
  return { workflows: all.filter(({ block_id }) => block_id === '').map(shownWorkflow) };
});
