import * as message from '@larkspur/catalog/calls/im/v1/message';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { MessageRow } from '../../../../store/tables/im.ts';
import { isVisible, requireMember } from '../../chats/membership.ts';
import { findChat } from '../../chats/queries.ts';
import { codes } from '../../codes.ts';
import type { ImContext } from '../../content/content-context.ts';
import { findForwardDestination } from '../../messages/destination.ts';
import { forwardKeyOf, mergeForward as mergeInto, requireForwardable } from '../../messages/forward.ts';
import { findMessage } from '../../messages/queries.ts';
import { takeSendRate } from '../../messages/send-rate.ts';
import { requireSender } from '../../messages/sender.ts';
import { rememberUuid, sentBefore } from '../../messages/sent-before.ts';
import { shownMessage } from '../../messages/shown-message.ts';
import { invalidParameter } from '../../refusals.ts';

/** Sends several messages of one chat on, as one. */
export const mergeForward = handle(message.mergeForward, async (context) => {
  const { input, db, caller, now, platform } = context;
  const { receive_id_type: type, uuid } = input.params;
  const { receive_id: receiveId, message_id_list: ids } = input.data;
  const viewer = { platform, app: caller.app };
  requireSender(context);
  const { usable, unusable } = await sortSources(context, ids);
  const destination = await findForwardDestination(context, type, receiveId);
  const uuidPlace = { tenantKey: caller.tenantKey, senderKey: forwardKeyOf(context, receiveId), uuid, now };
  const earlier = await sentBefore(db, uuidPlace);
  if (earlier) return { message: shownMessage(earlier, viewer), invalid_message_id_list: unusable };
  await takeSendRate(platform, destination.chat);
  const sent = await mergeInto(context, destination, usable);
  await rememberUuid(db, uuidPlace, sent.message_id);
  return { message: shownMessage(sent, viewer), invalid_message_id_list: unusable };
});

interface Sources {
  readonly usable: readonly MessageRow[];
  readonly unusable: string[];
}

/**
 * Unknown, recalled, invisible and unsupported messages are left out and told; when none is left the call is refused.
 * Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward`.
 */
async function sortSources(context: ImContext, ids: readonly string[]): Promise<Sources> {
  const malformed = ids.find((id) => !id.startsWith('om_'));
  if (malformed !== undefined) throw invalidParameter('invalid message_id_list', `${malformed} is no message_id`);
  const known: MessageRow[] = [];
  for (const id of new Set(ids)) {
    const found = await findMessage(context.db, context.caller.tenantKey, id);
    if (found) known.push(found);
  }
  const [first] = known;
  if (!first) throw reject(codes.forwardSourceInvalid);
  if (known.some((source) => source.chat_id !== first.chat_id)) throw reject(codes.mergeSourcesFromSeveralChats);
  const usable = await usableOf(context, first.chat_id, known);
  if (usable.length === 0) {
    throw reject(known.every((source) => source.deleted) ? codes.forwardSourceRecalled : codes.forwardSourceInvalid);
  }
  const threads = new Set(usable.map(({ place, thread_id }) => (place === 'thread' ? thread_id : '')));
  if (threads.size > 1) throw reject(codes.mergeSourcesMixed);
  const kept = new Set(usable.map((source) => source.message_id));
  return { usable, unusable: ids.filter((id) => !kept.has(id)) };
}

async function usableOf(context: ImContext, chatId: string, sources: readonly MessageRow[]): Promise<MessageRow[]> {
  const chat = await findChat(context.db, context.caller.tenantKey, chatId);
  if (!chat) return [];
  const member = await requireMember(context, chat);
  requireForwardable(chat);
  return sources.filter(
    (source) =>
      !source.deleted &&
      source.msg_type !== 'system' &&
      source.upper_message_id === '' &&
      isVisible(chat, member, source),
  );
}
