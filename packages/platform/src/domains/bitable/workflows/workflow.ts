import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BaseRow, BaseWorkflowRow } from '../../../store/tables/bitable.ts';

const listWorkflows = statement((db, v: { appToken: string }) =>
  db.selectFrom('base_workflows').selectAll().where('app_token', '=', v.appToken).orderBy('position'),
);
const insertWorkflow = insertStatement('base_workflows', [
  'app_token',
  'workflow_id',
  'position',
  'title',
  'enabled',
  'block_id',
  'definition',
]);
const updateWorkflow = statement(
  (db, v: { appToken: string; workflowId: string; title: string; enabled: 0 | 1; definition: string }) =>
    db
      .updateTable('base_workflows')
      .set({ title: v.title, enabled: v.enabled, definition: v.definition })
      .where('app_token', '=', v.appToken)
      .where('workflow_id', '=', v.workflowId),
);

/** All automated flows of a Base, those of its workflow blocks included. They are kept, not run. */
export async function workflowsOf(db: Db, { app_token }: Pick<BaseRow, 'app_token'>): Promise<BaseWorkflowRow[]> {
  return db.all(listWorkflows, { appToken: app_token });
}

export async function addWorkflow(db: Db, workflow: BaseWorkflowRow): Promise<void> {
  await db.run(insertWorkflow, workflow);
}

export async function saveWorkflow(db: Db, workflow: BaseWorkflowRow): Promise<void> {
  const { app_token: appToken, workflow_id: workflowId, title, enabled, definition } = workflow;
  await db.run(updateWorkflow, { appToken, workflowId, title, enabled, definition });
}

/** A flow as v1 lists it. Source: `app-workflow/list`. */
export function shownWorkflow({ workflow_id, title, enabled }: BaseWorkflowRow) {
  return { status: enabled === 1 ? ('Enable' as const) : ('Disable' as const), title, workflow_id };
}
