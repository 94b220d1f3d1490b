import * as jobLevel from '@larkspur/catalog/calls/contact/v3/jobLevel';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findJobLevel, shownJobLevel } from '../../jobs/job-levels.ts';

export const get = handle(jobLevel.get, async ({ input, db, caller }) => {
  const row = await findJobLevel(db, caller.tenantKey, input.path.job_level_id);
  if (!row) throw reject(codes.jobLevelNotExist);
  return { job_level: shownJobLevel(row) };
});
