import type { WholeAnswer } from '../../../emulation/handler.ts';
import { findAuthorizationCode, spendAuthorizationCode } from '../../../identity/authorization-codes.ts';
import { checkAppUser } from '../check-app-user.ts';
import { authenticateClient, type ClientCredentials } from '../client.ts';
import { codes } from '../codes.ts';
import { oauthRefusal } from '../oauth-answer.ts';
import { isRightVerifier } from '../pkce.ts';
import type { TokenContext } from '../token-endpoint.ts';
import { tokenAnswer } from './token-answer.ts';

/** `grant_type=authorization_code`. A refused call does not use the code up (inferred). */
export async function exchangeCode(context: TokenContext, client: ClientCredentials): Promise<WholeAnswer> {
  const { input, db, platform, now } = context;
  const { code, redirect_uri, code_verifier } = input.data;
  if (!code) throw oauthRefusal(codes.requestInvalid);
  const row = await findAuthorizationCode(db, code);
  if (!row) throw oauthRefusal(codes.codeUnknown);
  const app = await authenticateClient(platform, client);
  if (row.app_id !== app.appId) throw oauthRefusal(codes.clientMismatch);
  if (row.used) throw oauthRefusal(codes.codeUsed);
  if (row.expire_time <= now) throw oauthRefusal(codes.codeExpired);
  if (redirect_uri && redirect_uri !== row.redirect_uri) throw oauthRefusal(codes.redirectUriMismatch);
  if (!isRightVerifier(row, code_verifier)) throw oauthRefusal(codes.pkceFailed);
  const usable = await checkAppUser(db, platform, app, row);
  if ('code' in usable) throw oauthRefusal(usable.code);
  if (!(await spendAuthorizationCode(db, row))) throw oauthRefusal(codes.codeUsed);
  return tokenAnswer(context, {
    appId: app.appId,
    tenantKey: row.tenant_key,
    larkId: row.lark_id,
    scope: row.scope,
    authorizeTime: row.issue_time,
  });
}
