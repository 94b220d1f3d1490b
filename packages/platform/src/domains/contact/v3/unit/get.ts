import * as unit from '@larkspur/catalog/calls/contact/v3/unit';
import { handle } from '../../../../emulation/handler.ts';
import { unitOf } from '../../units/units.ts';

export const get = handle(unit.get, async ({ input, db, caller }) => {
  const { unit_id, name, unit_type } = await unitOf(db, caller.tenantKey, input.path.unit_id);
  return { unit: { unit_id, name, unit_type } };
});
