import * as appTableFormField from '@larkspur/catalog/calls/bitable/v1/appTableFormField';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import { openField } from '../../fields/open-field.ts';
import { openTable } from '../../tables/open-table.ts';
import { isAskable, openForm, questionsOf } from '../../views/form.ts';
import { type FormQuestion, saveView } from '../../views/view.ts';

/**
 * Changes what is written of a question, and its place. One that is made invisible cannot be changed otherwise in the same
 * call (that this gets 1254001 is inferred).
 */
export const patch = handle(appTableFormField.patch, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const view = await openForm(call, table, input.path.form_id);
  const field = openField(table, input.path.field_id);
  if (!isAskable(field)) throw reject(codes.notSupportFieldOrView, { because: `${field.field_name} is computed` });
  const { pre_field_id, ...changes } = input.data;
  if (changes.visible === false && Object.keys(input.data).length > 1) {
    throw reject(codes.wrongRequestBody, { because: 'a question that is made invisible cannot be changed otherwise' });
  }
  const questions = questionsOf(table, view.form.questions, false);
  const before = questions.find(({ field_id }) => field_id === field.field_id);
  if (!before) throw reject(codes.formFieldNotFound);
  const after: FormQuestion = { ...before, ...changes };
  const placed = placedAfter(questions, after, pre_field_id);
  await saveView(call.db, { ...view, form: { ...view.form, questions: placed } });
  await reviseBase(call.db, table.app_token);
  const { field_id: _, ...shown } = after;
  const place = placed.indexOf(after);
  return { fields: { ...shown, pre_field_id: placed[place - 1]?.field_id ?? '' } as never };
});

/** The questions with one of them changed, behind the one that is named; '' is the first place. Throws 1254049. */
function placedAfter(
  questions: readonly FormQuestion[],
  question: FormQuestion,
  before: string | undefined,
): FormQuestion[] {
  const isIt = ({ field_id }: FormQuestion) => field_id === question.field_id;
  if (before === undefined) return questions.map((other) => (isIt(other) ? question : other));
  const others = questions.filter((other) => !isIt(other));
  if (before === '') return [question, ...others];
  const place = others.findIndex(({ field_id }) => field_id === before);
  if (place < 0) throw reject(codes.formFieldNotFound, { because: `the form asks for no field ${before}` });
  return [...others.slice(0, place + 1), question, ...others.slice(place + 1)];
}
