import type { Caller } from '../../../gateway/caller.ts';
import type { ChatMemberRow, ChatRow } from '../../../store/tables/im.ts';
import { settingsOf } from './chat-settings.ts';

/**
 * A bot that has created the group acts like its owner when its app has `im:chat:operate_as_owner`.
 * Source: limits of use of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update`.
 */
export function isCreatorWithScope({ tokenKind, app, scopes }: Caller, chat: ChatRow): boolean {
  return tokenKind === 'tenant' && chat.creator_id === app.appId && scopes.has('im:chat:operate_as_owner');
}

export function isOwnerOrManager(member: ChatMemberRow | undefined): boolean {
  return member?.role === 'owner' || member?.role === 'manager';
}

/** Owner, manager, or creator with the scope for that. */
export function mayManage(caller: Caller, chat: ChatRow, member: ChatMemberRow | undefined): boolean {
  return isOwnerOrManager(member) || isCreatorWithScope(caller, chat);
}

/** Whether a right that the group gives to everybody or to `only_owner` (owner and managers) is the caller's. */
export function mayUse(
  right: 'add_member_permission' | 'edit_permission',
  caller: Caller,
  chat: ChatRow,
  member: ChatMemberRow | undefined,
): boolean {
  return settingsOf(chat)[right] === 'all_members' || mayManage(caller, chat, member);
}
