import { reject } from '../../../gateway/reject.ts';
import { requireBot } from '../chats/membership.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';

const userScopes = ['im:message', 'im:message.send_as_user'];

/**
 * Who sends needs a bot (230006), and as a user two scopes together (230027), of which the gateway asks only for one.
 * Source: scopes of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`; the wording was seen live.
 */
export function requireSender(context: ImContext): void {
  requireBot(context);
  const { caller } = context;
  if (caller.tokenKind !== 'user') return;
  for (const scope of userScopes) {
    if (caller.scopes.has(scope)) continue;
    throw reject(codes.permissionMissing, {
      ext: `requires ${scope} scope.`,
      because: `the user_access_token does not carry ${scope}`,
    });
  }
}

/** Names who sends, for `uuid`s: one app, or one user by way of one app. */
export function senderKeyOf({ caller }: ImContext): string {
  return caller.tokenKind === 'user' ? `${caller.app.appId} ${caller.larkId}` : caller.app.appId;
}
