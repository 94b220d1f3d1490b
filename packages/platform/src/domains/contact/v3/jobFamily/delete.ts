import * as jobFamily from '@larkspur/catalog/calls/contact/v3/jobFamily';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findJobFamily, hasChildFamily } from '../../jobs/job-families.ts';

/** Its id stays known, so that a family put below it later is told that it was deleted. */
const deleteJobFamily = handle(jobFamily.delete, async ({ input, db, caller: { tenantKey } }) => {
  const id = input.path.job_family_id;
  const row = await findJobFamily(db, tenantKey, id);
  if (!row || row.deleted) throw reject(codes.jobFamilyNotExist);
  if (await hasChildFamily(db, tenantKey, id)) throw reject(codes.jobFamilyHasChildren);
  await db.run(
    db.build
      .updateTable('contact_job_families')
      .set({ deleted: 1 })
      .where('tenant_key', '=', tenantKey)
      .where('job_family_id', '=', id),
  );
  return {};
});

export { deleteJobFamily as delete };
