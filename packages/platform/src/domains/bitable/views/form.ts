import { reject } from '../../../gateway/reject.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { factsOfType } from '../fields/field-types.ts';
import { newBaseId } from '../ids.ts';
import type { Table } from '../tables/table.ts';
import { type FormQuestion, type FormSettings, openView, type View } from './view.ts';

export type FormView = View & { readonly form: FormSettings };

/** The form of a new form view: not shared, a question for each field (inferred from the product). */
export function newForm({ platform }: Pick<BaseCall, 'platform'>, table: Table, name: string): FormSettings {
  return {
    name,
    description: '',
    shared: false,
    share_token: newBaseId(platform, 'formShare'),
    shared_limit: 'off',
    submit_limit_once: false,
    version: 1,
    display_mode: 'traditional',
    questions: questionsOf(table, []),
  };
}

/** The form with this id. Throws 1254005, 1254042, and 1254019 for a view of another type (the last is inferred). */
export async function openForm({ db }: BaseCall, table: Table, formId: string): Promise<FormView> {
  const view = await openView(db, table, formId);
  if (!view.form) throw reject(codes.invalidViewType, { because: `${formId} is a ${view.type} view` });
  return { ...view, form: view.form };
}

/** The questions of a form in their order; a field that came later is asked for at the end, and not yet shown. */
export function questionsOf(
  table: Table,
  questions: readonly FormQuestion[],
  visible = questions.length === 0,
): FormQuestion[] {
  const asked = new Set(questions.map(({ field_id }) => field_id));
  const known = questions.filter(({ field_id }) => table.fieldsById.has(field_id));
  const more = table.fields
    .filter((field) => isAskable(field) && !asked.has(field.field_id))
    .map((field) => ({
      field_id: field.field_id,
      title: field.field_name,
      description: field.description?.disable_sync === false ? field.description.text : '',
      required: false,
      visible,
    }));
  return [...known, ...more];
}

/** People fill in what the service does not compute. */
export function isAskable({ type }: Field): boolean {
  return factsOfType(type).computed !== true;
}

/** A form as calls read it. Source: `bitable-v1/form/get`. */
export function shownForm({ platform }: Pick<BaseCall, 'platform'>, { form }: FormView) {
  const { name, description, shared, share_token, shared_limit, submit_limit_once } = form;
  return {
    description,
    name,
    shared,
    shared_limit,
    ...(shared && { shared_url: `${platform.publicUrl()}/share/base/${share_token}` }),
    submit_limit_once,
  };
}
