import type { PlatformContext } from '../platform-context.ts';
import type { App } from './apps.ts';

/** The kinds of ids that a person has outside the platform. */
export type UserIdType = 'open_id' | 'union_id' | 'user_id';

/** A person as far as ids go. */
export interface Person {
  readonly lark_id: number;
  readonly user_id: string;
}

/** The id of a person as this app sees it. `open_id` unless the caller asked for another kind. */
export function shownUserId(
  { userIds }: PlatformContext,
  app: App,
  person: Person,
  type: UserIdType | (string & {}) = 'open_id',
): string {
  if (type === 'user_id') return person.user_id;
  if (type === 'union_id') return userIds.unionId(app.developer, person.lark_id);
  return userIds.openId(app.appId, person.lark_id);
}
