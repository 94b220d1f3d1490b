import type { HandlerContext } from '../../emulation/handler.ts';
import { withholdFields } from '../../gateway/withhold-fields.ts';
import { loginSessionsOf } from '../../identity/login-sessions.ts';
import type { LegacyTokens } from './legacy-tokens.ts';
import { shownProfile } from './shown-profile.ts';

/**
 * What the first endpoints give: tokens, who the user is, and the session where one is open. The fields that need a scope
 * follow the app's scopes in the user's tenant; the gateway sees to it for a tenant token, an app token has no tenant.
 */
export async function firstTokens(
  { db, platform, caller, facts }: HandlerContext<unknown>,
  { user, pair }: LegacyTokens,
) {
  const installation = await platform.apps.installation(caller.app.appId, user.tenant_key);
  const profile = shownProfile(platform, caller.app, user);
  if (installation && caller.tokenKind === 'app') {
    withholdFields(facts, profile, { ...caller, tokenKind: 'tenant', scopes: installation.tenantScopes });
  }
  const session = (await loginSessionsOf(db, user.tenant_key, user.lark_id)).at(-1);
  return { ...pair, ...profile, ...(session && { sid: session.sid }) };
}
