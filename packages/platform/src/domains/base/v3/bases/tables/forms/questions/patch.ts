import * as questions from '@larkspur/catalog/calls/base/v3/bases.tables.forms.questions';
import { handle } from '../../../../../../../emulation/handler.ts';
import { openFormAt, reviseForm, withQuestions } from '../../../../views/questions.ts';
import { shownQuestion } from '../../../../views/shown-form.ts';

/** Changes what is written of questions. How options are laid out is not kept. */
export const patch = handle(questions.patch, async ({ input, ...call }) => {
  const { table, view } = await openFormAt(call, input.path, 'edit');
  const changes = new Map(
    input.data.questions.map(({ id, title, description, required }) => [
      id,
      {
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
        ...(required !== undefined && { required }),
      },
    ]),
  );
  const after = withQuestions(table, view, changes);
  await reviseForm(call, after);
  const changed = after.form.questions.filter(({ field_id }) => changes.has(field_id));
  return { questions: changed.map((question) => shownQuestion(table, question)) };
});
