import type { ApiDefinition } from '@larkspur/catalog/api-definition';
import * as appAccessToken from '@larkspur/catalog/calls/auth/v3/appAccessToken';
import * as tenantAccessToken from '@larkspur/catalog/calls/auth/v3/tenantAccessToken';
import { InputError, TokenError, UndecodableAnswerError } from './errors.ts';
import { HeldToken } from './held-token.ts';
import type { Answer } from './read-answer.ts';
import { isHeaderText, type Settings } from './settings.ts';
import type { StoredToken } from './token-store.ts';

/** Makes a call of the token endpoints. */
export type TokenCall = <Data, Output>(
  api: ApiDefinition<{ data: Data }, Output>,
  input: { data: Data },
) => Promise<Answer<Output>>;

/**
 * The tenant and app access tokens of one client, each got once for any number of waiting calls and kept until shortly
 * before its end. Sources: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal` and, for store
 * apps, `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token`.
 */
export class AccessTokens {
  readonly #settings: Settings;
  readonly #call: TokenCall;
  readonly #held = new Map<string, HeldToken>();

  constructor(settings: Settings, call: TokenCall) {
    this.#settings = settings;
    this.#call = call;
  }

  /** `tenantKey` names the tenant, for store apps. */
  tenant(tenantKey: string | undefined): HeldToken {
    const store = this.#settings.appType === 'store';
    if (store && !tenantKey) throw new InputError('A store app calls in one of many tenants: pass tenantKey');
    if (!store && tenantKey) throw new InputError('tenantKey is for store apps: a self-built app has one tenant');
    return this.#hold(`tenant:${tenantKey ?? ''}`, () =>
      tenantKey
        ? this.#storeTenantToken(tenantKey)
        : this.#obtain(tenantAccessToken.internal, this.#credentials(), 'tenant_access_token'),
    );
  }

  app(): HeldToken {
    return this.#hold('app', () =>
      this.#settings.appType === 'store'
        ? this.#storeAppToken()
        : this.#obtain(appAccessToken.internal, this.#credentials(), 'app_access_token'),
    );
  }

  #hold(name: string, obtain: () => Promise<StoredToken>): HeldToken {
    let held = this.#held.get(name);
    if (!held) this.#held.set(name, (held = new HeldToken(this.#settings, name, obtain)));
    return held;
  }

  async #storeAppToken(): Promise<StoredToken> {
    const { appTicket } = this.#settings;
    const app_ticket = typeof appTicket === 'function' ? await appTicket() : appTicket;
    // Source: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend`.
    if (!app_ticket)
      throw new InputError('appTicket is missing: the event app_ticket brings it (auth.v3.appTicket.resend)');
    return this.#obtain(appAccessToken.create, { ...this.#credentials(), app_ticket }, 'app_access_token');
  }

  async #storeTenantToken(tenant_key: string): Promise<StoredToken> {
    const app = this.app();
    const obtainBy = (app_access_token: string) =>
      this.#obtain(tenantAccessToken.create, { app_access_token, tenant_key }, 'tenant_access_token');
    const appToken = await app.get();
    try {
      return await obtainBy(appToken);
    } catch (error) {
      const fresh = error instanceof TokenError ? await app.replace(appToken) : undefined;
      if (!fresh) throw error;
      return obtainBy(fresh);
    }
  }

  /** `expire` counts the seconds left; counted from before the call, the token ends a little early rather than late. */
  async #obtain<Data, Field extends string>(
    api: ApiDefinition<{ data: Data }, { [Name in Field]?: string } & { expire?: number }>,
    data: Data,
    field: Field,
  ): Promise<StoredToken> {
    const askedAt = this.#settings.clock.now();
    const answer = await this.#call(api, { data });
    const { expire, [field]: token } = answer.data;
    if (isHeaderText(token) && expire) return { token, expiresAt: askedAt + expire * 1000 };
    const facts = { api: api.id, stage: 'token', httpStatus: answer.status, logId: answer.logId, text: '' } as const;
    throw new UndecodableAnswerError(`${api.id} succeeded without giving a token`, facts);
  }

  #credentials(): { app_id: string; app_secret: string } {
    const { appId, appSecret } = this.#settings;
    if (appId && appSecret) return { app_id: appId, app_secret: appSecret };
    const missing = appId ? 'appSecret (or set LARK_APP_SECRET)' : 'appId (or set LARK_APP_ID)';
    throw new InputError(`No access token without ${missing}`);
  }
}
