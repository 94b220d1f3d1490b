import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { isNameAndTypeTaken, unitOf } from '../../units/units.ts';

/** The name is called optional and is needed all the same. Source: page of this API. */
export const patch = handle(unit.patch, async ({ input, db, caller: { tenantKey } }) => {
  const row = await unitOf(db, tenantKey, input.path.unit_id);
  const { name } = input.data;
  if (name === undefined) throw reject(codes.unitNameInvalid);
  if (await isNameAndTypeTaken(db, tenantKey, { ...row, name })) throw reject(codes.unitNameAndTypeExist);
  await db.run(
    db.build
      .updateTable('contact_units')
      .set({ name })
      .where('tenant_key', '=', tenantKey)
      .where('unit_id', '=', row.unit_id),
  );
  return {};
});
