import * as questions from '@larkspur/catalog/calls/base/v3/bases.tables.forms.questions';
import { handle } from '../../../../../../../emulation/handler.ts';
import { addField } from '../../../../../../bitable/fields/add-field.ts';
import type { FormQuestion } from '../../../../../../bitable/views/view.ts';
import { readV3Field } from '../../../../fields/written-field.ts';
import { openFormAt, reviseForm, withQuestions } from '../../../../views/questions.ts';
import { shownQuestion } from '../../../../views/shown-form.ts';

/** Asks new questions at the end of a form: each is a new field of the table, called as the question is (inferred). */
export const create = handle(questions.create, async ({ input, ...call }) => {
  const { base, table: before, view } = await openFormAt(call, input.path, 'edit');
  let table = before;
  const added = new Map<string, Partial<FormQuestion>>();
  for (const { title, description = '', required = false, ...written } of input.data.questions) {
    const field = await readV3Field(call, { base, table }, { ...written, name: title });
    table = (await addField(call, { base, table }, field, written.bidirectional_link_field_name)).table;
    added.set(field.field_id, { title, description, required, visible: true });
  }
  const after = withQuestions(table, view, added);
  await reviseForm(call, after);
  const asked = after.form.questions.filter(({ field_id }) => added.has(field_id));
  return { questions: asked.map((question) => shownQuestion(table, question)) };
});
