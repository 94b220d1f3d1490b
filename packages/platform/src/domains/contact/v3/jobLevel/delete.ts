import * as jobLevel from '@larkspur/catalog/calls/contact/v3/jobLevel';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';

const deleteJobLevel = handle(jobLevel.delete, async ({ input, db, caller }) => {
  const deleted = await db.run(
    db.build
      .deleteFrom('contact_job_levels')
      .where('tenant_key', '=', caller.tenantKey)
      .where('job_level_id', '=', input.path.job_level_id),
  );
  if (deleted === 0) throw reject(codes.jobLevelNotExist);
  return {};
});

export { deleteJobLevel as delete };
