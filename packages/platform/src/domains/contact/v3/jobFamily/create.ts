import * as jobFamily from '@larkspur/catalog/calls/contact/v3/jobFamily';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import {
  checkJobFamily,
  countJobFamilies,
  insertJobFamily,
  jobFamiliesOfTenant,
  jobFamilyColumns,
  shownJobFamily,
} from '../../jobs/job-families.ts';
import { shortText } from '../../new-ids.ts';

export const create = handle(jobFamily.create, async ({ input, db, caller: { tenantKey }, platform, now }) => {
  if ((await countJobFamilies(db, tenantKey)) >= jobFamiliesOfTenant) throw reject(codes.tooManyJobFamilies);
  await checkJobFamily(db, tenantKey, input.data);
  const row = {
    tenant_key: tenantKey,
    job_family_id: shortText(platform, 15),
    name: '',
    parent_job_family_id: '',
    enabled: 1 as const,
    description: '',
    i18n_name: '[]',
    i18n_description: '[]',
    deleted: 0 as const,
    create_time: now,
    ...jobFamilyColumns(input.data),
  };
  await db.run(insertJobFamily, row);
  return { job_family: shownJobFamily(row) };
});
