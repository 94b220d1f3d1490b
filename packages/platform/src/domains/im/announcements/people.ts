import { type UserIdType } from '../../../identity/shown-user-id.ts';
import type { ChatterId } from '../../../store/tables/im.ts';
import { showIds } from '../../contact/shown-ids.ts';
import { isBot, larkIdOf } from '../chats/chatter.ts';
import type { ImContext } from '../content/content-context.ts';
import type { Announcement } from './announcement.ts';

/** How to write owner and modifier of an announcement: users in the kind of id asked for, bots as `shownBot` says. */
export async function shownPeople<Type extends string>(
  { db, platform, caller }: ImContext,
  { owner, modifier }: Announcement,
  type: UserIdType = 'open_id',
  shownBot: (appId: string) => { readonly id: string; readonly type: Type },
): Promise<{
  owner_id: string;
  owner_id_type: UserIdType | Type;
  modifier_id: string;
  modifier_id_type: UserIdType | Type;
}> {
  const people = [owner, modifier].map((chatter) => larkIdOf(chatter) ?? 0);
  const ids = await showIds({ db, platform, caller }, { user_id_type: type }, people);
  const shown = (chatter: ChatterId) => (isBot(chatter) ? shownBot(chatter) : { id: ids.user(Number(chatter)), type });
  const [of, by] = [shown(owner), shown(modifier)];
  return { owner_id: of.id, owner_id_type: of.type, modifier_id: by.id, modifier_id_type: by.type };
}
