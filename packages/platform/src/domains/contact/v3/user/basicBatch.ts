import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findUsers } from '../../directory.ts';
import { showIds } from '../../shown-ids.ts';

/** Names only, and of everybody: the one read that asks for no range. Source: page of this API. */
export const basicBatch = handle(user.basicBatch, async ({ input, ids, ...reader }) => {
  const { user_ids } = input.data;
  if (user_ids.includes('')) throw reject(codes.paramInvalid);
  const larkIds = [...new Set(user_ids.map((id) => ids.larkId(id)))];
  const rows = await findUsers(reader.db, larkIds);
  const show = await showIds(reader, input.params, [], rows.values());
  return {
    users: larkIds
      .flatMap((larkId) => rows.get(larkId) ?? [])
      .map((row) => ({
        user_id: show.user(row.lark_id),
        name: row.name,
        // The name in each language that the directory has it in.
        i18n_name: { zh_cn: row.name, ...(row.en_name && { en_us: row.en_name }) },
      })),
  };
});
