import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import type { UnitRow } from '../../../../store/tables/contact.ts';
import { pageSize, readPage } from '../../pages.ts';

export const list = handle(unit.list, async (call) => {
  const { db, caller, input } = call;
  const { rows, more } = await readPage<UnitRow, string>(call, {
    size: pageSize(input.params.page_size, 50),
    token: input.params.page_token,
    bound: [],
    rowsAfter: (after = '', limit) =>
      db.all(
        db.build
          .selectFrom('contact_units')
          .selectAll()
          .where('tenant_key', '=', caller.tenantKey)
          .where('unit_id', '>', after)
          .orderBy('unit_id')
          .limit(limit),
      ),
    placeOf: (row) => row.unit_id,
  });
  return { ...more, unitlist: rows.map(({ unit_id, name, unit_type }) => ({ unit_id, name, unit_type })) };
});
