import * as jobFamily from '@larkspur/catalog/calls/contact/v3/jobFamily';
import { handle } from '../../../../emulation/handler.ts';
import type { JobFamilyRow } from '../../../../store/tables/contact.ts';
import { shownJobFamily } from '../../jobs/job-families.ts';
import { pageSize, readPage } from '../../pages.ts';

/** `name` must be the whole name. */
export const list = handle(jobFamily.list, async (call) => {
  const { db, caller, input } = call;
  const { name, page_size, page_token } = input.params;
  const { rows, more } = await readPage<JobFamilyRow, string>(call, {
    size: pageSize(page_size, 10),
    token: page_token,
    bound: [name],
    rowsAfter: (after = '', limit) => {
      const query = db.build
        .selectFrom('contact_job_families')
        .selectAll()
        .where('tenant_key', '=', caller.tenantKey)
        .where('deleted', '=', 0)
        .where('job_family_id', '>', after)
        .orderBy('job_family_id')
        .limit(limit);
      return db.all(name === undefined ? query : query.where('name', '=', name));
    },
    placeOf: (row) => row.job_family_id,
  });
  return { ...more, items: rows.map(shownJobFamily) };
});
