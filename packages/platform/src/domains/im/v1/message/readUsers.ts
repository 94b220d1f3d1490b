import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { shownUserId } from '../../../../identity/shown-user-id.ts';
import { findUsers } from '../../../contact/directory.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { requireBot } from '../../chats/membership.ts';
import { Pages } from '../../chats/pages.ts';
import { codes } from '../../codes.ts';
import { reachMessage } from '../../messages/reach-message.ts';
import { listReads } from '../../messages/reads.ts';
import { invalidParameter } from '../../refusals.ts';

/** Source: limits of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users`. */
const window = 7 * 24 * 3_600_000;

/** Who has read a message of the caller's. */
export const readUsers = handle(message.readUsers, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { user_id_type: type } = input.params;
  requireBot(context);
  const { message: found } = await reachMessage(context, input.path.message_id);
  if (found.deleted) throw reject(codes.messageDeleted);
  if (found.sender_id !== chatterOf(caller)) throw reject(codes.notTheSender);
  if (now - found.create_time > window) throw reject(codes.readStatusTooOld);
  const question = ['im.v1.message.readUsers', caller.app.appId, caller.larkId, found.message_id];
  const pages = new Pages(platform, input.params, question, (because) =>
    invalidParameter('invalid page_token', because),
  );
  const reads = await listReads(db, found.message_id, { after: pages.after, limit: pages.size + 1 });
  const { rows, paging } = pages.cut(reads, (row) => [row.read_time, row.lark_id]);
  const users = await findUsers(
    db,
    rows.map((row) => row.lark_id),
  );
  return {
    items: rows.map(({ lark_id, read_time, tenant_key }) => ({
      user_id_type: type,
      user_id: shownUserId(platform, caller.app, users.get(lark_id) ?? { lark_id, user_id: '' }, type),
      timestamp: String(read_time),
      tenant_key,
    })),
    ...paging,
  };
});
