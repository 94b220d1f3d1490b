import * as pin from '@larkspur/catalog/calls/im/v1/pin';
import { handle } from '../../../../emulation/handler.ts';
import { requireVisible } from '../../chats/membership.ts';
import { reachForPin } from '../../pins/pin-rules.ts';
import { removePin } from '../../pins/queries.ts';

/** Takes a pin away; that there is none, or that the message was recalled, is no fault. */
export const remove = handle(pin.delete, async (context) => {
  const { message, chat, member } = await reachForPin(context, context.input.path.message_id);
  requireVisible(chat, member, message);
  await removePin(context.db, message.message_id);
  return {};
});
