import { findUser, findUserByUserId } from '../domains/contact/directory.ts';
import { larkIdOf } from '../domains/im/chats/chatter.ts';
import { statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { UserRow } from '../store/tables/contact.ts';
import type { ChatterId } from '../store/tables/im.ts';
import { PeopleError } from './people-error.ts';

const botOfTenant = statement((db, v: { tenantKey: string; appId: string }) =>
  db
    .selectFrom('apps')
    .innerJoin('installations', 'installations.app_id', 'apps.app_id')
    .select(['apps.name', 'apps.bot_enabled'])
    .where('apps.app_id', '=', v.appId)
    .where('installations.tenant_key', '=', v.tenantKey),
);

/** The living user with this user_id. Throws a `PeopleError` where the tenant has none. */
export async function findLivingUser(db: Db, tenantKey: string, field: string, userId: string): Promise<UserRow> {
  const user = await findUserByUserId(db, tenantKey, userId);
  if (!user) throw new PeopleError(field, `the tenant has no user ${userId}`);
  if (user.is_resigned) throw new PeopleError(field, `${userId} has resigned`);
  return user;
}

/** Who is meant by a user_id or an app_id. Throws a `PeopleError` where the tenant has neither. */
export async function findChatter(db: Db, tenantKey: string, field: string, id: string): Promise<ChatterId> {
  if (!id.startsWith('cli_')) return String((await findLivingUser(db, tenantKey, field, id)).lark_id);
  const bot = await db.first(botOfTenant, { tenantKey, appId: id });
  if (!bot) throw new PeopleError(field, `the tenant has no app ${id}`);
  if (bot.bot_enabled === 0) throw new PeopleError(field, `${id} has no bot`);
  return id;
}

/** A chatter as people know it. */
export interface NamedChatter {
  readonly type: 'user' | 'app';
  /** user_id or app_id. */
  readonly id: string;
  readonly name: string;
}

export async function nameChatter(db: Db, tenantKey: string, chatter: ChatterId): Promise<NamedChatter> {
  const larkId = larkIdOf(chatter);
  if (larkId === undefined) {
    const bot = await db.first(botOfTenant, { tenantKey, appId: chatter });
    return { type: 'app', id: chatter, name: bot?.name ?? '' };
  }
  const user = await findUser(db, larkId);
  return { type: 'user', id: user?.user_id ?? '', name: user?.name ?? '' };
}
