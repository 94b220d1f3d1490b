import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { requireVisible } from '../../chats/membership.ts';
import { codes } from '../../codes.ts';
import { msgTypes, readContent } from '../../content/read-content.ts';
import { enterToSpeak } from '../../messages/destination.ts';
import { updateMessage } from '../../messages/queries.ts';
import { findMessageAndChat } from '../../messages/reach-message.ts';
import { requireSender } from '../../messages/sender.ts';
import { shownMessage } from '../../messages/shown-message.ts';
import { messageRecalled } from '../../refusals.ts';

/** Source: limits of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update`. */
const maxEdits = 20;

/** The tenant's admin sets it; a day is taken for the setting that a tenant starts with (inferred). */
const editWindow = 24 * 3_600_000;

/** Edits a text or a rich text that the caller has sent; either may become the other (inferred). */
export const update = handle(message.update, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { msg_type: msgType, content } = input.data;
  requireSender(context);
  const { message: found, chat } = await findMessageAndChat(context, input.path.message_id);
  const member = await enterToSpeak(context, chat);
  if (found.deleted) throw messageRecalled(found.message_id);
  requireVisible(chat, member, found);
  if (!msgTypes.update.has(found.msg_type)) throw reject(codes.messageTypeUnsupported);
  if (found.sender_id !== chatterOf(caller)) throw reject(codes.editorNotTheSender);
  if (found.updates >= maxEdits) throw reject(codes.editedTooOften);
  if (now - found.create_time > editWindow) throw reject(codes.editWindowOver);
  const said = await readContent({ ...context, chat, member }, msgType, content, msgTypes.update);
  await updateMessage(db, found, { ...said, msgType, now });
  const edited = { ...found, ...said, msg_type: msgType, update_time: now, updates: found.updates + 1 };
  return shownMessage(edited, { platform, app: caller.app });
});
