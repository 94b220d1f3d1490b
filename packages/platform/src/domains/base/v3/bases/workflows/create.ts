import * as workflows from '@larkspur/catalog/calls/base/v3/bases.workflows';
import { handle } from '../../../../../emulation/handler.ts';
import { openBase } from '../../../../bitable/bases/open-base.ts';
import { reviseBase } from '../../../../bitable/bases/queries.ts';
import { newBaseId } from '../../../../bitable/ids.ts';
import { addWorkflow, workflowsOf } from '../../../../bitable/workflows/workflow.ts';
import { shownFlow } from '../../workflows.ts';

/** A new flow, switched off. Its steps are kept, not run. */
export const create = handle(workflows.create, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'edit');
  const { title, steps = [] } = input.data;
  const workflow = {
    app_token: base.app_token,
    workflow_id: newBaseId(call.platform, 'workflow'),
    position: ((await workflowsOf(call.db, base)).at(-1)?.position ?? 0) + 1,
    title,
    enabled: 0 as const,
    block_id: '',
    definition: JSON.stringify(steps),
  };
  await addWorkflow(call.db, workflow);
  await reviseBase(call.db, base.app_token);
  return shownFlow(workflow);
});
