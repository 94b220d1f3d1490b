import * as appBlockWorkflow from '@larkspur/catalog/calls/bitable/v1/appBlockWorkflow';
import { handle } from '../../../../emulation/handler.ts';
import { openBase } from '../../bases/open-base.ts';
import { shownWorkflow, workflowsOf } from '../../workflows/workflow.ts';

/** The flows of a Base's workflow blocks. */
export const list = handle(appBlockWorkflow.list, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'view');
  const all = await workflowsOf(call.db, base);
  return { workflows: all.filter(({ block_id }) => block_id !== '').map(shownWorkflow) };
});
