import * as forms from '@larkspur/catalog/calls/base/v3/bases.tables.forms';
import { handle } from '../../../../../../emulation/handler.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { readViewName } from '../../../../../bitable/names.ts';
import { addView } from '../../../../../bitable/views/add-view.ts';
import { newForm } from '../../../../../bitable/views/form.ts';
import { openNamedTable } from '../../../opened.ts';
import { shownV3Form } from '../../../views/shown-form.ts';

/** A new form that asks for all fields that people fill in (inferred). */
export const create = handle(forms.create, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'edit');
  const name = readViewName(input.data.name);
  const form = { ...newForm(call, table, name), description: input.data.description ?? '' };
  const view = await addView(call, table, { name, type: 'form', form });
  await reviseBase(call.db, table.app_token);
  return shownV3Form({ ...view, form });
});
