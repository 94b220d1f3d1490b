import * as pin from '@larkspur/catalog/calls/im/v1/pin';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { requireVisible } from '../../chats/membership.ts';
import { codes } from '../../codes.ts';
import { reachForPin, shownPin } from '../../pins/pin-rules.ts';
import { addPin } from '../../pins/queries.ts';
import { messageRecalled } from '../../refusals.ts';

/** Kinds that cannot be pinned. Source: 230054 of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create`. */
const notPinnable = new Set(['system', 'hongbao', 'video_chat']);

/** Pins a message; of one that is pinned already it gives the pin that is there. */
export const create = handle(pin.create, async (context) => {
  const { input, db, caller, now } = context;
  const { message, chat, member } = await reachForPin(context, input.data.message_id);
  if (message.deleted) throw messageRecalled(message.message_id);
  requireVisible(chat, member, message);
  if (notPinnable.has(message.msg_type)) throw reject(codes.messageTypeUnsupported);
  const pinned = await addPin(db, {
    message_id: message.message_id,
    tenant_key: caller.tenantKey,
    chat_id: chat.chat_id,
    operator_id: chatterOf(caller),
    create_time: now,
  });
  return { pin: shownPin(context, pinned) };
});
