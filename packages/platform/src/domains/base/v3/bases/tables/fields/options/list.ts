import * as options from '@larkspur/catalog/calls/base/v3/bases.tables.fields.options';
import { handle } from '../../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../../gateway/reject.ts';
import { codes } from '../../../../../../bitable/codes.ts';
import { shownOptions } from '../../../../fields/shown-field.ts';
import { fieldNamed, openNamedTable, slice } from '../../../../opened.ts';

/** The options of a select whose names have a text in them; case does not count (inferred). Others have none: 1254012. */
export const list = handle(options.list, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'view');
  const field = fieldNamed(table, input.path.field_id);
  if (!field.property?.options) {
    throw reject(codes.notSupportFieldOrView, { because: `${field.field_name} is no select` });
  }
  const { query, keyword = query ?? '', offset, limit = 30 } = input.params;
  const wanted = keyword.toLowerCase();
  const found = shownOptions(field).filter(({ name }) => name.toLowerCase().includes(wanted));
  const { part, total } = slice(found, { offset: offset ?? 0, limit });
  return { options: part, total, field_id: field.field_id, field_name: field.field_name, keyword };
});
