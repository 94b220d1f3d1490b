import * as workCity from '@larkspur/catalog/calls/contact/v3/workCity';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findFieldOption, shownFieldOption } from '../../jobs/field-options.ts';

export const get = handle(workCity.get, async ({ input, db, caller }) => {
  const row = await findFieldOption(db, caller.tenantKey, 'work_city', input.path.work_city_id);
  if (!row) throw reject(codes.paramInvalid);
  return { work_city: { work_city_id: row.option_id, ...shownFieldOption(row) } };
});
