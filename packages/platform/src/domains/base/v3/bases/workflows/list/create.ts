import * as list from '@larkspur/catalog/calls/base/v3/bases.workflows.list';
import { handle } from '../../../../../../emulation/handler.ts';
import { openBase } from '../../../../../bitable/bases/open-base.ts';
import { pageOfIds } from '../../../../../bitable/records/paging.ts';
import { workflowsOf } from '../../../../../bitable/workflows/workflow.ts';
import { listedWorkflow } from '../../../workflows.ts';

/** The flows of a Base, or those that are on or off. */
export const create = handle(list.create, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'view');
  const { status, ...paging } = input.data;
  const all = (await workflowsOf(call.db, base)).filter(
    (workflow) => status === undefined || listedWorkflow(workflow).status === status,
  );
  const { items, page_token = '', ...page } = pageOfIds(all, ({ workflow_id }) => workflow_id, paging);
  return { items: items.map(listedWorkflow), page_token, ...page };
});
