import * as forms from '@larkspur/catalog/calls/base/v3/bases.tables.forms';
import { handle } from '../../../../../../emulation/handler.ts';
import { openFormAt, reviseForm } from '../../../views/questions.ts';
import { shownV3Form } from '../../../views/shown-form.ts';

/** Changes name and description of a form, where they are written. */
export const patch = handle(forms.patch, async ({ input, ...call }) => {
  const { view } = await openFormAt(call, input.path, 'edit');
  const { name = view.form.name, description = view.form.description } = input.data;
  const after = { ...view, form: { ...view.form, name, description } };
  await reviseForm(call, after);
  return shownV3Form(after);
});
