import * as appTableForm from '@larkspur/catalog/calls/bitable/v1/appTableForm';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import { newBaseId } from '../../ids.ts';
import { openTable } from '../../tables/open-table.ts';
import { addView } from '../../views/add-view.ts';
import { openForm } from '../../views/form.ts';
import { viewsOf } from '../../views/view.ts';

/**
 * Makes a form of the new kind out of an old one, which stays (inferred). The gateway refuses what breaks the documented
 * lengths before the codes for that come into play; a name of blanks alone is empty (inferred).
 */
export const upgrade = handle(appTableForm.upgrade, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const old = await openForm(call, table, input.path.form_id);
  if (old.form.version === 2) throw reject(codes.formAlreadyUpgraded);
  const name = input.data.form_name.trim();
  if (name === '') throw reject(codes.newFormNameEmpty);
  const views = await viewsOf(call.db, table);
  if (views.some((view) => view.name === name)) throw reject(codes.newFormNameDuplicated);
  const view = await addView(call, table, {
    name,
    type: 'form',
    form: {
      ...old.form,
      name,
      share_token: newBaseId(call.platform, 'formShare'),
      version: 2,
      display_mode: input.data.display_mode,
    },
  });
  await reviseBase(call.db, table.app_token);
  return { form: { id: view.view_id } };
});
