import * as fields from '@larkspur/catalog/calls/base/v3/bases.tables.fields';
import { handle } from '../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../gateway/reject.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { codes } from '../../../../../bitable/codes.ts';
import { changeField } from '../../../../../bitable/fields/change-field.ts';
import type { Field } from '../../../../../bitable/fields/field.ts';
import { fieldType, isLink } from '../../../../../bitable/fields/field-types.ts';
import { loadTable } from '../../../../../bitable/tables/table.ts';
import { shownV3Field } from '../../../fields/shown-field.ts';
import { readV3Field } from '../../../fields/written-field.ts';
import { fieldNamed, openNamedTable } from '../../../opened.ts';

/** Replaces a field; auto numbers that are there take a new rule at once. Source: `lark-base-field-json`. */
export const update = handle(fields.update, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'edit');
  const before = fieldNamed(open.table, input.path.field_id);
  const written = await readV3Field(call, open, input.data, before);
  checkLink(before, written);
  const field = await changeField(call, open, before, {
    field: written,
    reformat: written.type === fieldType.autoNumber,
  });
  await reviseBase(call.db, open.base.app_token);
  const table = (await loadTable(call.db, call.platform.store, open.base, open.table.table_id)) ?? open.table;
  return shownV3Field(call, table, field);
});

/** A link stays a link with as many ends. Throws 1254012 (inferred: no code is known). */
function checkLink(before: Field, after: Field): void {
  if ((isLink(before) || isLink(after)) && before.type !== after.type) {
    throw reject(codes.notSupportFieldOrView, { because: 'a link stays a link, with one end or with two' });
  }
}
