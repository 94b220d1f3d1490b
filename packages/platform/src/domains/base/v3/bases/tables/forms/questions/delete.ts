import * as questions from '@larkspur/catalog/calls/base/v3/bases.tables.forms.questions';
import { handle } from '../../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../../gateway/reject.ts';
import { codes } from '../../../../../../bitable/codes.ts';
import { dropFrom } from '../../../../../../bitable/fields/drop-field.ts';
import { openFormAt, reviseForm, withQuestions } from '../../../../views/questions.ts';

/** Asks no more for these fields, which go with their questions unless they are to be kept (inferred from the flag). */
export const deleteQuestions = handle(questions.delete, async ({ input, ...call }) => {
  const { table, view } = await openFormAt(call, input.path, 'edit');
  const { question_ids, keep_field = false } = input.data;
  const after = withQuestions(table, view, new Map(question_ids.map((id) => [id, { visible: false }])));
  if (!keep_field) {
    if (question_ids.includes(table.primary.field_id)) throw reject(codes.primaryFieldCannotBeDeleted);
    await dropFrom(call, table, question_ids);
  }
  await reviseForm(call, after);
  return {};
});
