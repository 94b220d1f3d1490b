import * as jobLevel from '@larkspur/catalog/calls/contact/v3/jobLevel';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { checkJobLevel, findJobLevel, jobLevelColumns, shownJobLevel } from '../../jobs/job-levels.ts';

/** Fields that are not written stay. */
export const update = handle(jobLevel.update, async ({ input, db, caller: { tenantKey } }) => {
  const row = await findJobLevel(db, tenantKey, input.path.job_level_id);
  if (!row) throw reject(codes.jobLevelNotExist);
  await checkJobLevel(db, tenantKey, input.data, row.job_level_id);
  const columns = jobLevelColumns(input.data);
  if (Object.keys(columns).length > 0) {
    await db.run(
      db.build
        .updateTable('contact_job_levels')
        .set(columns)
        .where('tenant_key', '=', tenantKey)
        .where('job_level_id', '=', row.job_level_id),
    );
  }
  return { job_level: shownJobLevel({ ...row, ...columns }) };
});
