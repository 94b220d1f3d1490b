import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { msgTypes, readContent } from '../../content/read-content.ts';
import { findDestination } from '../../messages/destination.ts';
import { placeOfNewMessage, sendMessage } from '../../messages/send.ts';
import { takeSendRate } from '../../messages/send-rate.ts';
import { requireSender, senderKeyOf } from '../../messages/sender.ts';
import { rememberUuid, sentBefore } from '../../messages/sent-before.ts';
import { shownMessage } from '../../messages/shown-message.ts';

/** Sends a message to a user, by any of four kinds of ids, or to a chat. */
export const create = handle(message.create, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { receive_id, msg_type, content, uuid } = input.data;
  const viewer = { platform, app: caller.app };
  requireSender(context);
  const destination = await findDestination(context, input.params.receive_id_type, receive_id);
  const uuidPlace = { tenantKey: caller.tenantKey, senderKey: senderKeyOf(context), uuid, now };
  const earlier = await sentBefore(db, uuidPlace);
  if (earlier) return shownMessage(earlier, viewer);
  const said = await readContent({ ...context, ...destination }, msg_type, content, msgTypes.create);
  await takeSendRate(platform, destination.chat);
  const place = placeOfNewMessage(context, destination);
  const sent = await sendMessage(context, destination, { ...said, msgType: msg_type }, place);
  await rememberUuid(db, uuidPlace, sent.message_id);
  return shownMessage(sent, viewer);
});
