import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { directorySettings } from '../../settings.ts';
import { unitOf } from '../../units/units.ts';

/** Departments that were bound to it are bound to none afterwards. */
const deleteUnit = handle(unit.delete, async ({ input, db, caller: { tenantKey } }) => {
  const { unit_id, unit_type } = await unitOf(db, tenantKey, input.path.unit_id);
  const { unit_types_in_use } = await directorySettings(db, tenantKey);
  if (unit_types_in_use.includes(unit_type)) throw reject(codes.unitTypeInUse);
  await db.run(
    db.build
      .updateTable('departments')
      .set({ unit_id: '' })
      .where('tenant_key', '=', tenantKey)
      .where('unit_id', '=', unit_id),
  );
  await db.run(db.build.deleteFrom('contact_units').where('tenant_key', '=', tenantKey).where('unit_id', '=', unit_id));
  return {};
});

export { deleteUnit as delete };
