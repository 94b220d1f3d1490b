import * as jobFamily from '@larkspur/catalog/calls/contact/v3/jobFamily';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { checkJobFamily, findJobFamily, jobFamilyColumns, shownJobFamily } from '../../jobs/job-families.ts';

/** Fields that are not written stay. */
export const update = handle(jobFamily.update, async ({ input, db, caller: { tenantKey } }) => {
  const row = await findJobFamily(db, tenantKey, input.path.job_family_id);
  if (!row || row.deleted) throw reject(codes.jobFamilyNotExist);
  await checkJobFamily(db, tenantKey, input.data, row.job_family_id);
  const columns = jobFamilyColumns(input.data);
  if (Object.keys(columns).length > 0) {
    await db.run(
      db.build
        .updateTable('contact_job_families')
        .set(columns)
        .where('tenant_key', '=', tenantKey)
        .where('job_family_id', '=', row.job_family_id),
    );
  }
  return { job_family: shownJobFamily({ ...row, ...columns }) };
});
