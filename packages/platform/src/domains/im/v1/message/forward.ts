import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findForwardDestination } from '../../messages/destination.ts';
import { forwardKeyOf, forwardMessage, requireForwardable } from '../../messages/forward.ts';
import { reachMessage } from '../../messages/reach-message.ts';
import { takeSendRate } from '../../messages/send-rate.ts';
import { requireSender } from '../../messages/sender.ts';
import { rememberUuid, sentBefore } from '../../messages/sent-before.ts';
import { shownMessage } from '../../messages/shown-message.ts';

/** Source: 230061 of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward`. */
const notForwardable = new Set(['system', 'hongbao', 'vote', 'audio', 'general_calendar']);

/** Sends a message on to a user, a chat or a thread. */
export const forward = handle(message.forward, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { receive_id_type: type, uuid } = input.params;
  const { receive_id: receiveId } = input.data;
  const viewer = { platform, app: caller.app };
  requireSender(context);
  const { message: source, chat } = await reachMessage(context, input.path.message_id);
  if (source.deleted) throw reject(codes.forwardSourceRecalled);
  // The page says that messages inside a merged one are not forwarded, not with which code (inferred).
  if (source.upper_message_id !== '') throw reject(codes.forwardSourceInvalid);
  if (notForwardable.has(source.msg_type)) throw reject(codes.messageTypeNotForwardable);
  requireForwardable(chat);
  const destination = await findForwardDestination(context, type, receiveId);
  const uuidPlace = { tenantKey: caller.tenantKey, senderKey: forwardKeyOf(context, receiveId), uuid, now };
  const earlier = await sentBefore(db, uuidPlace);
  if (earlier) return shownMessage(earlier, viewer);
  await takeSendRate(platform, destination.chat);
  const sent = await forwardMessage(context, destination, source);
  await rememberUuid(db, uuidPlace, sent.message_id);
  return shownMessage(sent, viewer);
});
