import * as jobLevel from '@larkspur/catalog/calls/contact/v3/jobLevel';
import { handle } from '../../../../emulation/handler.ts';
import type { JobLevelRow } from '../../../../store/tables/contact.ts';
import { shownJobLevel } from '../../jobs/job-levels.ts';
import { pageSize, readPage } from '../../pages.ts';

/** In their order; `name` must be the whole name. */
export const list = handle(jobLevel.list, async (call) => {
  const { db, caller, input } = call;
  const { name, page_size, page_token } = input.params;
  const { rows, more } = await readPage<JobLevelRow, readonly [order: number, id: string]>(call, {
    size: pageSize(page_size, 10),
    token: page_token,
    bound: [name],
    rowsAfter: ([order, id] = [0, ''], limit) => {
      const query = db.build
        .selectFrom('contact_job_levels')
        .selectAll()
        .where('tenant_key', '=', caller.tenantKey)
        .where((row) =>
          row.or([
            row('sort_order', '>', order),
            row.and([row('sort_order', '=', order), row('job_level_id', '>', id)]),
          ]),
        )
        .orderBy('sort_order')
        .orderBy('job_level_id')
        .limit(limit);
      return db.all(name === undefined ? query : query.where('name', '=', name));
    },
    placeOf: (row) => [row.sort_order, row.job_level_id],
  });
  return { ...more, items: rows.map(shownJobLevel) };
});
