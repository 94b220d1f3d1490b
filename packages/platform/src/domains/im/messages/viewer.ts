import type { UserIdType } from '../../../identity/shown-user-id.ts';
import type { MessageRow } from '../../../store/tables/im.ts';
import { findUsers } from '../../contact/directory.ts';
import { isBot, larkIdOf } from '../chats/chatter.ts';
import type { ImContext } from '../content/content-context.ts';
import { mentionsOf } from './mentions.ts';
import type { Viewer } from './shown-message.ts';

export interface ViewOptions {
  readonly userIdType?: UserIdType | undefined;
  readonly wholeCards?: boolean;
  /** Whether senders are given with their names. */
  readonly withNames?: boolean;
}

/** The caller as viewer of these messages, with what is needed of the people in them. */
export async function viewerFor(
  { db, caller, platform }: ImContext,
  messages: readonly MessageRow[],
  { userIdType, wholeCards = false, withNames = false }: ViewOptions = {},
): Promise<Viewer> {
  const viewer = { platform, app: caller.app, userIdType, wholeCards };
  if (userIdType !== 'user_id' && !withNames) return viewer;
  const people = new Set<number>();
  for (const { sender_id, mentions } of messages) {
    for (const id of [sender_id, ...mentionsOf(mentions).map((mention) => mention.id)]) {
      const larkId = larkIdOf(id);
      if (larkId !== undefined) people.add(larkId);
    }
  }
  const users = await findUsers(db, people);
  const userIds = new Map([...users].map(([larkId, user]) => [larkId, user.user_id]));
  if (!withNames) return { ...viewer, userIds };
  const names = new Map([...users].map(([larkId, user]) => [String(larkId), user.name]));
  for (const { sender_id } of messages) {
    if (isBot(sender_id)) names.set(sender_id, (await platform.apps.find(sender_id))?.name ?? '');
  }
  return { ...viewer, userIds, names };
}
