import * as jobTitle from '@larkspur/catalog/calls/contact/v3/jobTitle';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findFieldOption, shownFieldOption } from '../../jobs/field-options.ts';

export const get = handle(jobTitle.get, async ({ input, db, caller }) => {
  const row = await findFieldOption(db, caller.tenantKey, 'job_title', input.path.job_title_id);
  if (!row) throw reject(codes.paramInvalid);
  return { job_title: { job_title_id: row.option_id, ...shownFieldOption(row) } };
});
