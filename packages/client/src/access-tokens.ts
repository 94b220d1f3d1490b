import type { ApiDefinition } from '@larkspur/catalog/api-definition';
import * as appAccessToken from '@larkspur/catalog/calls/auth/v3/appAccessToken';
import * as tenantAccessToken from '@larkspur/catalog/calls/auth/v3/tenantAccessToken';
import { InputError, UndecodableAnswerError } from './errors.ts';
import { holdToken } from './held-token.ts';
import type { Answer } from './read-answer.ts';
import { isHeaderText, type Settings } from './settings.ts';
import type { StoredToken } from './shared-tokens.ts';
import type { TokenSource } from './token-source.ts';

/** How an app of one type gets its tokens. */
export interface AppType {
  tenantToken(tokens: AccessTokens, tenantKey: string | undefined): Promise<StoredToken>;
  appToken(tokens: AccessTokens): Promise<StoredToken>;
}

/**
 * An app made for one tenant (自建应用).
 * Source: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal`.
 */
export const selfBuiltApp: AppType = {
  async tenantToken(tokens, tenantKey) {
    if (tenantKey) throw new InputError('tenantKey is for store apps');
    return tokens.obtain(tenantAccessToken.internal, tokens.credentials(), 'tenant_access_token');
  },
  async appToken(tokens) {
    return tokens.obtain(appAccessToken.internal, tokens.credentials(), 'app_access_token');
  },
};

/** Makes a call of the token endpoints. */
export type TokenCall = <Data, Output>(
  api: ApiDefinition<{ data: Data }, Output>,
  input: { data: Data },
) => Promise<Answer<Output>>;

/** The tenant and app access tokens of one client. */
export interface AccessTokens {
  /** `tenantKey` names the tenant, for store apps. */
  tenant(tenantKey: string | undefined): TokenSource;
  app(): TokenSource;
  /** Asks for a token, which stands in `field` of the answer. */
  obtain<Data, Field extends string>(
    api: ApiDefinition<{ data: Data }, { [Name in Field]?: string } & { expire?: number }>,
    data: Data,
    field: Field,
  ): Promise<StoredToken>;
  credentials(): { app_id: string; app_secret: string };
}

export function createAccessTokens(settings: Settings, call: TokenCall): AccessTokens {
  const { appId, appSecret, appType, clock } = settings;
  const sources = new Map<string, TokenSource>();
  const hold = (name: string, obtain: () => Promise<StoredToken>) => {
    const source = sources.get(name) ?? holdToken(settings, name, obtain);
    sources.set(name, source);
    return source;
  };
  const tokens: AccessTokens = {
    tenant: (tenantKey) => hold(`tenant:${tenantKey ?? ''}`, () => appType.tenantToken(tokens, tenantKey)),
    app: () => hold('app', () => appType.appToken(tokens)),
    async obtain(api, data, field) {
      // `expire` counts the seconds left; counted from before the call, the token ends a little early rather than late.
      const askedAt = clock.now();
      const answer = await call(api, { data });
      const { expire, [field]: token } = answer.data;
      if (isHeaderText(token) && expire) return { token, expiresAt: askedAt + expire * 1000 };
      const facts = { api: api.id, stage: 'token', httpStatus: answer.status, logId: answer.logId, text: '' } as const;
      throw new UndecodableAnswerError(`${api.id} succeeded without giving a token`, facts);
    },
    credentials() {
      if (appId && appSecret) return { app_id: appId, app_secret: appSecret };
      throw new InputError(`No access token without ${appId ? 'appSecret (LARK_APP_SECRET)' : 'appId (LARK_APP_ID)'}`);
    },
  };
  return tokens;
}
