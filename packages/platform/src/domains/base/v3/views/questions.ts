import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../../bitable/bases/queries.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import { codes } from '../../../bitable/codes.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import type { Table } from '../../../bitable/tables/table.ts';
import { type FormView, openForm, questionsOf } from '../../../bitable/views/form.ts';
import { type FormQuestion, saveView } from '../../../bitable/views/view.ts';
import { openNamedTable } from '../opened.ts';

export interface FormPath {
  readonly base_token: string;
  readonly table_id: string;
  readonly form_id: string;
}

/** Opens a form. Throws what `openNamedTable` and `openForm` throw. */
export async function openFormAt(
  call: BaseCall,
  path: FormPath,
  need: 'view' | 'edit',
): Promise<OpenTable & { view: FormView }> {
  const open = await openNamedTable(call, path, need);
  return { ...open, view: await openForm(call, open.table, path.form_id) };
}

export async function reviseForm({ db }: BaseCall, view: FormView): Promise<void> {
  await saveView(db, view);
  await reviseBase(db, view.app_token);
}

/** The questions that a form shows, in their order. */
export function askedQuestions(table: Table, { form }: FormView): FormQuestion[] {
  return questionsOf(table, form.questions, false).filter(({ visible }) => visible);
}

/** The form with its questions changed by id; all others stay. Throws 1254049 for a field that it does not ask for. */
export function withQuestions(
  table: Table,
  view: FormView,
  changes: ReadonlyMap<string, Partial<FormQuestion>>,
): FormView {
  const all = questionsOf(table, view.form.questions, false);
  for (const id of changes.keys()) {
    if (!all.some(({ field_id }) => field_id === id)) {
      throw reject(codes.formFieldNotFound, { because: `the form asks for no field ${id}` });
    }
  }
  const questions = all.map((question) => ({ ...question, ...changes.get(question.field_id) }));
  return { ...view, form: { ...view.form, questions } };
}
