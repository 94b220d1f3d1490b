import type { App } from '../../identity/apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import type { UserRow } from '../../store/tables/contact.ts';
import { avatarOf } from '../contact/avatars.ts';
import { profileOfUser } from '../contact/profiles.ts';

/** Who a user is, as the user info and the first token endpoints say it. Which picture `avatar_url` is, is inferred. */
export function shownProfile(platform: PlatformContext, app: App, user: UserRow) {
  const avatar = avatarOf(platform, user, profileOfUser(user));
  return {
    name: user.name,
    en_name: user.en_name,
    avatar_url: avatar.avatar_72,
    avatar_thumb: avatar.avatar_72,
    avatar_middle: avatar.avatar_240,
    avatar_big: avatar.avatar_640,
    open_id: platform.userIds.openId(app.appId, user.lark_id),
    union_id: platform.userIds.unionId(app.developer, user.lark_id),
    email: user.email,
    enterprise_email: user.enterprise_email,
    user_id: user.user_id,
    mobile: user.mobile,
    tenant_key: user.tenant_key,
  };
}
