import * as jobTitle from '@larkspur/catalog/calls/contact/v3/jobTitle';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { FieldOptionRow } from '../../../../store/tables/contact.ts';
import { codes } from '../../codes.ts';
import { fieldOptionsAfter, shownFieldOption } from '../../jobs/field-options.ts';
import { pageSize, readPage } from '../../pages.ts';

export const list = handle(jobTitle.list, async (call) => {
  const { db, caller, input } = call;
  const { rows, more } = await readPage<FieldOptionRow, string>(call, {
    size: pageSize(input.params.page_size, 10),
    token: input.params.page_token,
    bound: [],
    refusal: () => reject(codes.paramInvalid),
    rowsAfter: (after, limit) => fieldOptionsAfter(db, caller.tenantKey, 'job_title', after, limit),
    placeOf: (row) => row.option_id,
  });
  return { ...more, items: rows.map((row) => ({ job_title_id: row.option_id, ...shownFieldOption(row) })) };
});
