import type { PlatformContext } from '../platform-context.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { AuthorizationCodeRow } from '../store/tables/identity.ts';
import { hashToken } from './access-tokens.ts';
import type { AppUser } from './user-grants.ts';

/** Five minutes. Source: `/common-capabilities/sso/api/obtain-oauth-code`. */
const lifetime = 300_000;

const addCode = insertStatement('authorization_codes', [
  'code_hash',
  'app_id',
  'tenant_key',
  'lark_id',
  'scope',
  'redirect_uri',
  'code_challenge',
  'code_challenge_method',
  'issue_time',
  'expire_time',
  'used',
]);
const findCode = statement((db, v: { hash: string }) =>
  db.selectFrom('authorization_codes').selectAll().where('code_hash', '=', v.hash),
);
const spendCode = statement((db, v: { hash: string }) =>
  db.updateTable('authorization_codes').set({ used: 1 }).where('code_hash', '=', v.hash).where('used', '=', 0),
);

/** What a code stands for. */
export interface NewAuthorizationCode extends AppUser {
  /** Scopes of the token that it will be exchanged for. */
  readonly scopes: Iterable<string>;
  readonly redirectUri?: string;
  readonly codeChallenge?: string;
  readonly codeChallengeMethod?: 'S256' | 'plain';
}

/** Makes an authorization code: 64 characters of `[A-Za-z0-9_-]`, good for five minutes and once. */
export async function issueAuthorizationCode(
  db: Db,
  { random, clock }: PlatformContext,
  of: NewAuthorizationCode,
): Promise<string> {
  const code = random(48).toString('base64url');
  const now = clock.now();
  await db.run(addCode, {
    code_hash: hashToken(code),
    app_id: of.appId,
    tenant_key: of.tenantKey,
    lark_id: of.larkId,
    scope: [...of.scopes].join(' '),
    redirect_uri: of.redirectUri ?? '',
    code_challenge: of.codeChallenge ?? '',
    code_challenge_method: of.codeChallenge ? (of.codeChallengeMethod ?? 'plain') : '',
    issue_time: now,
    expire_time: now + lifetime,
    used: 0,
  });
  return code;
}

/** The code with this text, spent and expired ones included. */
export function findAuthorizationCode(db: Db, code: string): Promise<AuthorizationCodeRow | undefined> {
  return db.first(findCode, { hash: hashToken(code) });
}

/** Uses a code up. False when another call was quicker. */
export async function spendAuthorizationCode(db: Db, code: AuthorizationCodeRow): Promise<boolean> {
  return (await db.run(spendCode, { hash: code.code_hash })) === 1;
}
