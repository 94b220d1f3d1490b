import type { ChatterId } from '../../../store/tables/im.ts';
import { findUser, findUserByUserId } from '../../contact/directory.ts';
import type { ImContext } from './content-context.ts';

/** Somebody whom a content names. */
export interface NamedOne {
  readonly id: ChatterId;
  readonly name: string;
}

/** The user or bot that a content names by open_id, union_id or user_id; undefined for nobody of the tenant. */
export async function findNamed(context: ImContext, written: string): Promise<NamedOne | undefined> {
  const { db, caller, platform } = context;
  const { userIds, apps } = platform;
  const appId = await appOf(context, written);
  const botId = userIds.appIdOfBotOpenId(appId, written);
  if (botId !== undefined) {
    const bot = await apps.find(botId);
    return bot && { id: botId, name: bot.name };
  }
  const larkId = userIds.larkIdOfOpenId(appId, written) ?? userIds.larkIdOfUnionId(caller.app.developer, written);
  const user =
    larkId === undefined ? await findUserByUserId(db, caller.tenantKey, written) : await findUser(db, larkId);
  return user?.tenant_key === caller.tenantKey ? { id: String(user.lark_id), name: user.name } : undefined;
}

/** The app whose open_id it is to be taken for: the caller's, and for a custom bot the one that gave it out. */
async function appOf({ caller, platform, origin }: ImContext, openId: string): Promise<string> {
  if (origin !== 'custom_bot' || !openId.startsWith('ou_')) return caller.app.appId;
  const { userIds, apps } = platform;
  for (const appId of await apps.allIds()) if (userIds.larkIdOfOpenId(appId, openId) !== undefined) return appId;
  return caller.app.appId;
}
