import * as bases from '@larkspur/catalog/calls/base/v3/bases';
import { handle } from '../../../../emulation/handler.ts';
import { addEmptyBase, createBase } from '../../../bitable/bases/create-base.ts';
import { defaultNames, readTableName } from '../../../bitable/names.ts';
import { addV3Table } from '../fields/new-table.ts';
import { shownBase } from '../shown-base.ts';

/** A new Base: with one table as it is given, else with the usual one. */
export const create = handle(bases.create, async ({ input, ...call }) => {
  const { table_name, fields, ...written } = input.data;
  if (table_name === undefined && fields === undefined) {
    return shownBase(call, (await createBase(call, written)).base);
  }
  const base = await addEmptyBase(call, written);
  const { table } = defaultNames[call.platform.settings.brand];
  await addV3Table(call, base, { name: readTableName(table_name ?? table), fields });
  return shownBase(call, base);
});
