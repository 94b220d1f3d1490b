import * as jobLevel from '@larkspur/catalog/calls/contact/v3/jobLevel';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import {
  checkJobLevel,
  countJobLevels,
  insertJobLevel,
  jobLevelColumns,
  jobLevelsOfTenant,
  orderAtEnd,
  shownJobLevel,
} from '../../jobs/job-levels.ts';
import { shortText } from '../../new-ids.ts';

export const create = handle(jobLevel.create, async ({ input, db, caller: { tenantKey }, platform, now }) => {
  const { count, last } = await countJobLevels(db, tenantKey);
  if (count >= jobLevelsOfTenant) throw reject(codes.tooManyJobLevels);
  await checkJobLevel(db, tenantKey, input.data);
  const row = {
    tenant_key: tenantKey,
    job_level_id: shortText(platform, 15),
    name: '',
    sort_order: orderAtEnd(last),
    enabled: 1 as const,
    description: '',
    i18n_name: '[]',
    i18n_description: '[]',
    create_time: now,
    ...jobLevelColumns(input.data),
  };
  await db.run(insertJobLevel, row);
  return { job_level: shownJobLevel(row) };
});
