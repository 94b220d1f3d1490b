import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import type { DepartmentRow } from '../../../../store/tables/contact.ts';
import { pageSize, readPage } from '../../pages.ts';
import { showIds } from '../../shown-ids.ts';
import { unitOf } from '../../units/units.ts';

export const listDepartment = handle(unit.listDepartment, async (call) => {
  const { db, caller, input } = call;
  const { params } = input;
  const size = pageSize(params.page_size, 50);
  const { unit_id } = await unitOf(db, caller.tenantKey, params.unit_id);
  const { rows, more } = await readPage<DepartmentRow, string>(call, {
    size,
    token: params.page_token,
    bound: [unit_id],
    rowsAfter: (after = '', limit) =>
      db.all(
        db.build
          .selectFrom('departments')
          .selectAll()
          .where('tenant_key', '=', caller.tenantKey)
          .where('unit_id', '=', unit_id)
          .where('open_department_id', '>', after)
          .orderBy('open_department_id')
          .limit(limit),
      ),
    placeOf: (row) => row.open_department_id,
  });
  const show = await showIds(call, params, []);
  return { ...more, departmentlist: rows.map((row) => ({ unit_id, department_id: show.department(row) })) };
});
