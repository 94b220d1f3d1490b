import { findUserByEmail } from '../../contact/directory.ts';
import type { ImContext } from '../content/content-context.ts';
import { findNamed, type NamedOne } from '../content/people.ts';
import type { Mention } from '../messages/mentions.ts';

/** A mention in the Markdown of a card: `<at id=ou_x></at>`, `<at email="a@example.com"></at>`. */
export const mentionPattern = `<at\\s+(?:id|email)=["']?([^"'>\\s]+)["']?\\s*>(?:[^<]*</at>)?`;

/** The user or bot that a card mentions or shows; a card may name people by their address, too. */
export async function findNamedInCard(context: ImContext, id: string): Promise<NamedOne | undefined> {
  if (!id.includes('@')) return findNamed(context, id);
  const user = await findUserByEmail(context.db, context.caller.tenantKey, id);
  return user && { id: String(user.lark_id), name: user.name };
}

/** Whom these ids of a card's mentions stand for; the caller has checked that they all stand for somebody. */
export async function mentionsIn(context: ImContext, written: Iterable<string>): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const id of written) {
    const found = await findNamedInCard(context, id);
    if (found) mentions.push({ key: `@_user_${mentions.length + 1}`, ...found, written: id });
  }
  return mentions;
}
