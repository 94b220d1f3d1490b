import { reject } from '../../../gateway/reject.ts';
import type { BaseWorkflowRow } from '../../../store/tables/bitable.ts';
import { openBase } from '../../bitable/bases/open-base.ts';
import { reviseBase } from '../../bitable/bases/queries.ts';
import type { BaseCall } from '../../bitable/call.ts';
import { codes } from '../../bitable/codes.ts';
import { saveWorkflow, workflowsOf } from '../../bitable/workflows/workflow.ts';

export interface WorkflowPath {
  readonly base_token: string;
  readonly workflow_id: string;
}

/** Opens a flow of a Base. Throws what `openBase` throws, and 1254001 for an unknown one, as in v1. */
export async function openWorkflow(
  call: BaseCall,
  { base_token, workflow_id }: WorkflowPath,
  need: 'view' | 'edit',
): Promise<BaseWorkflowRow> {
  const { base } = await openBase(call, base_token, need);
  const found = (await workflowsOf(call.db, base)).find((workflow) => workflow.workflow_id === workflow_id);
  if (!found) throw reject(codes.wrongRequestBody, { because: `${base_token} has no workflow ${workflow_id}` });
  return found;
}

export async function reviseWorkflow({ db }: BaseCall, workflow: BaseWorkflowRow): Promise<void> {
  await saveWorkflow(db, workflow);
  await reviseBase(db, workflow.app_token);
}

/** A flow without its steps. Source: github larksuite/cli, `lark-base-workflow-list`. */
export function listedWorkflow({ workflow_id, title, enabled }: BaseWorkflowRow) {
  return { workflow_id, title, status: enabled === 1 ? ('enabled' as const) : ('disabled' as const) };
}

export function shownFlow(workflow: BaseWorkflowRow) {
  return { ...listedWorkflow(workflow), steps: JSON.parse(workflow.definition) as unknown[] };
}
