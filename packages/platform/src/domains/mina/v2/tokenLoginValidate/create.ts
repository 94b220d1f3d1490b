import * as tokenLoginValidate from '@larkspur/catalog/calls/mina/v2/tokenLoginValidate';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { findAuthorizationCode, spendAuthorizationCode } from '../../../../identity/authorization-codes.ts';
import { issueRefreshToken, issueUserToken } from '../../../../identity/user-tokens.ts';
import { checkAppUser } from '../../../oauth/check-app-user.ts';
import { splitScopes } from '../../../oauth/scopes.ts';

/** Source: `/uYjL24iN/ukjM04SOyQjL5IDN`. */
const codes = { codeOfOtherApp: 10213, codeInvalid: 10226, userCannotSeeApp: 10228 } as const;

/** Shows `employee_id` to apps that have this scope. Same source. */
const employeeIdScope = 'contact:user.employee_id:readonly';

/**
 * Tokens for the code of a mini program's login. There is no mini program here, so it takes the codes of the authorize page.
 * The refresh token is one of `authen/v1/refresh_access_token`, as the page says.
 */
export const create = handle(tokenLoginValidate.create, async ({ input, db, platform, caller, now }) => {
  const { app } = caller;
  const row = await findAuthorizationCode(db, input.data.code);
  if (!row) throw reject(codes.codeInvalid, { because: 'no authorization code has this text' });
  if (row.app_id !== app.appId || row.used || row.expire_time <= now) {
    throw reject(codes.codeOfOtherApp, { because: 'the code is of another app, used, or has ended' });
  }
  const usable = await checkAppUser(db, platform, app, row);
  if ('code' in usable)
    throw reject(codes.userCannotSeeApp, { because: `the token endpoint would say ${usable.code}` });
  if (!(await spendAuthorizationCode(db, row))) throw reject(codes.codeOfOtherApp);
  const user = { appId: app.appId, tenantKey: row.tenant_key, larkId: row.lark_id };
  const scopes = splitScopes(row.scope);
  const access = await issueUserToken(db, platform, { ...user, scopes, family: 'v1' });
  const refresh = await issueRefreshToken(db, platform, {
    ...user,
    scopes,
    family: 'v1',
    authorizeTime: row.issue_time,
  });
  return {
    open_id: platform.userIds.openId(app.appId, row.lark_id),
    ...(usable.installation.tenantScopes.has(employeeIdScope) && { employee_id: usable.user.user_id }),
    session_key: platform.random(15).toString('hex'),
    tenant_key: row.tenant_key,
    access_token: access.token,
    expires_in: Math.floor(now / 1000) + access.expire,
    refresh_token: refresh.token,
  };
});
