import type { UserRow } from '../../../store/tables/contact.ts';
import type { ChatterId } from '../../../store/tables/im.ts';
import { findUser, findUserByEmail, findUserByUserId } from '../../contact/directory.ts';
import type { ImContext } from '../content/content-context.ts';
import type { Mention } from '../messages/mentions.ts';

/** A mention in the Markdown of a card: `<at id=ou_x></at>`, `<at email="a@example.com"></at>`. */
export const mentionPattern = `<at\\s+(?:id|email)=["']?([^"'>\\s]+)["']?\\s*>(?:[^<]*</at>)?`;

/** The user that a card names, by open_id, union_id, user_id or address; undefined for nobody of the tenant. */
export async function findPerson({ db, caller, platform }: ImContext, id: string): Promise<UserRow | undefined> {
  if (id.includes('@')) return findUserByEmail(db, caller.tenantKey, id);
  const { userIds } = platform;
  const larkId = userIds.larkIdOfOpenId(caller.app.appId, id) ?? userIds.larkIdOfUnionId(caller.app.developer, id);
  if (larkId === undefined) return findUserByUserId(db, caller.tenantKey, id);
  const user = await findUser(db, larkId);
  return user?.tenant_key === caller.tenantKey ? user : undefined;
}

/** The user or bot that a card mentions or shows, with its name; undefined for nobody of the tenant. */
export async function findMentioned(
  context: ImContext,
  id: string,
): Promise<{ readonly id: ChatterId; readonly name: string } | undefined> {
  const { caller, platform } = context;
  const botId = platform.userIds.appIdOfBotOpenId(caller.app.appId, id);
  if (botId !== undefined) {
    const bot = await platform.apps.find(botId);
    return bot && { id: botId, name: bot.name };
  }
  const user = await findPerson(context, id);
  return user && { id: String(user.lark_id), name: user.name };
}

/** Whom these ids of a card's mentions stand for; the caller has checked that they all stand for somebody. */
export async function mentionsIn(context: ImContext, written: Iterable<string>): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const id of written) {
    const found = await findMentioned(context, id);
    if (found) mentions.push({ key: `@_user_${mentions.length + 1}`, ...found, written: id });
  }
  return mentions;
}
