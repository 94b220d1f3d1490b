import * as appWorkflow from '@larkspur/catalog/calls/bitable/v1/appWorkflow';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { openBase } from '../../bases/open-base.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import { saveWorkflow, workflowsOf } from '../../workflows/workflow.ts';

/** Switches a flow on or off. An unknown flow or status gets 1254001 (inferred: the page lists no code for either). */
export const update = handle(appWorkflow.update, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'edit');
  const { status } = input.data;
  const workflow = (await workflowsOf(call.db, base)).find(({ workflow_id }) => workflow_id === input.path.workflow_id);
  if (!workflow)
    throw reject(codes.wrongRequestBody, { because: `the Base has no workflow ${input.path.workflow_id}` });
  if (status !== 'Enable' && status !== 'Disable') {
    throw reject(codes.wrongRequestBody, { because: `status "${status}" is neither Enable nor Disable` });
  }
  await saveWorkflow(call.db, { ...workflow, enabled: status === 'Enable' ? 1 : 0 });
  await reviseBase(call.db, base.app_token);
  return {};
});
