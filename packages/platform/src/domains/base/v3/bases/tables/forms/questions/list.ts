import * as questions from '@larkspur/catalog/calls/base/v3/bases.tables.forms.questions';
import { handle } from '../../../../../../../emulation/handler.ts';
import { askedQuestions, openFormAt } from '../../../../views/questions.ts';
import { shownQuestion } from '../../../../views/shown-form.ts';

/** The questions of a form, in their order. */
export const list = handle(questions.list, async ({ input, ...call }) => {
  const { table, view } = await openFormAt(call, input.path, 'view');
  const asked = askedQuestions(table, view);
  return { questions: asked.map((question) => shownQuestion(table, question)), total: asked.length };
});
