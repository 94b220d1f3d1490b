import type { Settings } from './settings.ts';
import type { StoredToken, TokenStore } from './token-store.ts';

/**
 * With less than this left a token is renewed beside the calls that still use it. Feishu gives a new token once less
 * than 30 minutes are left, and the old one then lives on to its own end; so a renewal has time to fail and be tried
 * again. Source: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal`.
 */
const renewalMarginMs = 5 * 60_000;

/** After a background renewal failed, the next one waits this long. */
const renewalPauseMs = 10_000;

/** One access token: held in memory, read from the store and written to it, got anew once for all who wait. */
export class HeldToken {
  readonly #settings: Settings;
  readonly #name: string;
  readonly #obtain: () => Promise<StoredToken>;
  #current: StoredToken | undefined;
  #pending: Promise<string> | undefined;
  /** The last token that Feishu called dead: not to be taken from the store again. */
  #dead: string | undefined;
  #pausedUntil = 0;

  /** `name` tells the tokens of one client apart. */
  constructor(settings: Settings, name: string, obtain: () => Promise<StoredToken>) {
    this.#settings = settings;
    this.#name = name;
    this.#obtain = obtain;
  }

  /** The token; a promise only when it must be got first. */
  get(): string | Promise<string> {
    const now = this.#settings.clock.now();
    const leftMs = (this.#current?.expiresAt ?? 0) - now;
    if (!this.#current || leftMs <= 0) return this.#renew();
    if (leftMs < renewalMarginMs && now >= this.#pausedUntil) this.#renewInBackground();
    return this.#current.token;
  }

  /** Drops `dead` and gives its successor; nothing where Feishu has no other token to give. */
  async replace(dead: string): Promise<string | undefined> {
    this.#dead = dead;
    if (this.#current?.token === dead) this.#current = undefined;
    const fresh = await this.get();
    return fresh === dead ? undefined : fresh;
  }

  #renew(): Promise<string> {
    this.#pending ??= this.#readOrObtain().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  #renewInBackground(): void {
    if (this.#pending) return;
    this.#renew().catch((error: Error) => {
      this.#pausedUntil = this.#settings.clock.now() + renewalPauseMs;
      this.#settings.logger?.warn('an access token was not renewed', { message: error.message });
    });
  }

  async #readOrObtain(): Promise<string> {
    const shared = await this.#useStore((store, key) => store.get(key));
    const stillGood = shared && shared.expiresAt - this.#settings.clock.now() > renewalMarginMs;
    if (stillGood && shared.token !== this.#dead) {
      this.#current = shared;
    } else {
      const fresh = await this.#obtain();
      this.#current = fresh;
      await this.#useStore((store, key) => store.set(key, fresh));
    }
    return this.#current.token;
  }

  /** A store that fails costs a token call, not the calls that need the token. */
  async #useStore<T>(use: (store: TokenStore, key: string) => Promise<T> | T): Promise<T | undefined> {
    const { tokens, logger } = this.#settings;
    try {
      return tokens && (await use(tokens, await storeKeyOf(this.#settings, this.#name)));
    } catch (error) {
      logger?.warn('the token store failed', { message: (error as Error).message });
      return undefined;
    }
  }
}

/** Holds a fingerprint of the secret, which tells secrets apart without giving them away: 72 bits of its SHA-256. */
async function storeKeyOf({ appId, appSecret, baseUrl }: Settings, name: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${appId}\n${appSecret}`));
  const fingerprint = btoa(String.fromCharCode(...new Uint8Array(hash, 0, 9)));
  return `larkspur:${baseUrl}:${appId}:${fingerprint}:${name}`;
}
