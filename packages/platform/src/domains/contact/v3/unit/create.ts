import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { shortText } from '../../new-ids.ts';
import {
  checkUnitsAllowed,
  countUnits,
  findUnit,
  insertUnit,
  isNameAndTypeTaken,
  unitsOfTenant,
} from '../../units/units.ts';

export const create = handle(unit.create, async ({ input, db, caller: { tenantKey }, platform, now }) => {
  const { name, unit_type, unit_id = shortText(platform, 16) } = input.data;
  await checkUnitsAllowed(db, tenantKey);
  if (!/^[a-zA-Z0-9]+$/.test(unit_id)) throw reject(codes.unitIdInvalid);
  if (await findUnit(db, tenantKey, unit_id)) throw reject(codes.unitIdExists);
  if (await isNameAndTypeTaken(db, tenantKey, { name, unit_type })) throw reject(codes.unitNameAndTypeExist);
  if ((await countUnits(db, tenantKey)) >= unitsOfTenant) throw reject(codes.tooManyUnits);
  await db.run(insertUnit, { tenant_key: tenantKey, unit_id, name, unit_type, create_time: now });
  return { unit_id };
});
