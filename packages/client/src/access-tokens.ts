import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import * as appAccessToken from '@larkspur/catalog/calls/auth/v3/appAccessToken';
import * as tenantAccessToken from '@larkspur/catalog/calls/auth/v3/tenantAccessToken';
import { InputError, TokenError, UndecodableAnswerError } from './errors.ts';
import { HeldToken } from './held-token.ts';
import type { Answer } from './read-answer.ts';
import { isHeaderText, type Settings } from './settings.ts';
import type { StoredToken } from './token-store.ts';

/** Makes a call of the token endpoints. */
export type TokenCall = <Input extends ApiInput, Output>(
  api: ApiDefinition<Input, Output>,
  input: Input,
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
  #fingerprint: Promise<string> | undefined;

  constructor(settings: Settings, call: TokenCall) {
    this.#settings = settings;
    this.#call = call;
  }

  /** `tenantKey` names the tenant, for store apps. */
  tenant(tenantKey: string | undefined): HeldToken {
    const store = this.#settings.appType === 'store';
    if (store && tenantKey === undefined) {
      throw new InputError('A store app calls in one of many tenants: pass tenantKey.', { stage: 'token' });
    }
    if (!store && tenantKey !== undefined) {
      throw new InputError('A self-built app has one tenant: tenantKey is for store apps.', { stage: 'token' });
    }
    return this.#hold(`tenant:${tenantKey ?? ''}`, () =>
      tenantKey === undefined ? this.#selfBuiltTenantToken() : this.#storeTenantToken(tenantKey),
    );
  }

  app(): HeldToken {
    const store = this.#settings.appType === 'store';
    return this.#hold('app:', () => (store ? this.#storeAppToken() : this.#selfBuiltAppToken()));
  }

  #hold(name: string, obtain: () => Promise<StoredToken>): HeldToken {
    let held = this.#held.get(name);
    if (held === undefined) {
      held = new HeldToken(this.#settings, () => this.#storeKey(name), obtain);
      this.#held.set(name, held);
    }
    return held;
  }

  async #selfBuiltTenantToken(): Promise<StoredToken> {
    const input = { data: this.#credentials() };
    return this.#obtain(tenantAccessToken.internal, input, (data) => data.tenant_access_token);
  }

  async #selfBuiltAppToken(): Promise<StoredToken> {
    const input = { data: this.#credentials() };
    return this.#obtain(appAccessToken.internal, input, (data) => data.app_access_token);
  }

  async #storeAppToken(): Promise<StoredToken> {
    const { appTicket } = this.#settings;
    const ticket = typeof appTicket === 'function' ? await appTicket() : appTicket;
    if (!ticket) {
      const how = 'keep the one that the event app_ticket brings, or have it pushed again (auth.v3.appTicket.resend)';
      throw new InputError(`A store app needs its app_ticket: ${how}.`, { stage: 'token' });
    }
    const input = { data: { ...this.#credentials(), app_ticket: ticket } };
    return this.#obtain(appAccessToken.create, input, (data) => data.app_access_token);
  }

  async #storeTenantToken(tenantKey: string): Promise<StoredToken> {
    const app = this.app();
    const obtainBy = (appToken: string) => {
      const input = { data: { app_access_token: appToken, tenant_key: tenantKey } };
      return this.#obtain(tenantAccessToken.create, input, (data) => data.tenant_access_token);
    };
    const appToken = await app.get();
    try {
      return await obtainBy(appToken);
    } catch (error) {
      const fresh = error instanceof TokenError ? await app.replace(appToken) : undefined;
      if (fresh === undefined) throw error;
      return obtainBy(fresh);
    }
  }

  /** `expire` counts the seconds left; counted from before the call, the token ends a little early rather than late. */
  async #obtain<Input extends ApiInput, Output extends { expire?: number }>(
    api: ApiDefinition<Input, Output>,
    input: Input,
    tokenIn: (data: Output) => string | undefined,
  ): Promise<StoredToken> {
    const askedAt = this.#settings.clock.now();
    const { data, status, logId } = await this.#call(api, input);
    const token = tokenIn(data);
    if (isHeaderText(token) && typeof data.expire === 'number')
      return { token, expiresAt: askedAt + data.expire * 1000 };
    const message = `${api.id} succeeded, but its answer holds no usable token.`;
    const where = { api: api.id, stage: 'token' } as const;
    throw new UndecodableAnswerError(message, where, { httpStatus: status, logId, contentType: undefined, text: '' });
  }

  #credentials(): { app_id: string; app_secret: string } {
    const { appId, appSecret } = this.#settings;
    if (appId && appSecret) return { app_id: appId, app_secret: appSecret };
    const missing = appId ? 'appSecret (or set LARK_APP_SECRET)' : 'appId (or set LARK_APP_ID)';
    throw new InputError(`An access token cannot be had: give createClient ${missing}.`, { stage: 'token' });
  }

  async #storeKey(name: string): Promise<string> {
    const { appId, appSecret, baseUrl } = this.#settings;
    this.#fingerprint ??= fingerprintOf(`${appId}\n${appSecret}`);
    return `larkspur:${baseUrl}:${appId}:${await this.#fingerprint}:${name}`;
  }
}

/** Tells secrets apart without giving them away: the first 64 bits of a SHA-256. */
async function fingerprintOf(text: string): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
