import * as jobFamily from '@larkspur/catalog/calls/contact/v3/jobFamily';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findJobFamily, shownJobFamily } from '../../jobs/job-families.ts';

export const get = handle(jobFamily.get, async ({ input, db, caller }) => {
  const row = await findJobFamily(db, caller.tenantKey, input.path.job_family_id);
  if (!row || row.deleted) throw reject(codes.jobFamilyToGetNotExist);
  return { job_family: shownJobFamily(row) };
});
