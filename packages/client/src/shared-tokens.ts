/** An access token and when it ends. */
export interface StoredToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A place that processes share: a file, Redis, a database. */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined> | StoredToken | undefined;
  set(key: string, token: StoredToken): Promise<void> | void;
}

/** Whose token it is. `name` tells the tokens of one app apart: its kind, and the tenant for store apps. */
export interface TokenOwner {
  readonly baseUrl: string;
  readonly appId?: string;
  readonly appSecret?: string;
}

/** Reads and writes the shared copy of one token. */
export interface SharedToken {
  read(): Promise<StoredToken | undefined>;
  write(token: StoredToken): Promise<void>;
}

export type TokenSharing = (owner: TokenOwner, name: string) => SharedToken;

/**
 * Keeps access tokens in `store` besides the client's memory: `createClient({ tokens: sharedTokens(store) })`. The keys
 * hold base URL, app id, a fingerprint of the app secret, kind of token and tenant, so that a client with another secret
 * never finds the tokens of this one. A store that fails costs token calls, not the calls that need the tokens:
 * `onFailure` is told.
 */
export function sharedTokens(store: TokenStore, onFailure: (error: unknown) => void = () => {}): TokenSharing {
  return (owner, name) => {
    const key = keyOf(owner, name);
    return {
      read: async () => {
        try {
          return await store.get(await key);
        } catch (error) {
          onFailure(error);
          return undefined;
        }
      },
      write: async (token) => {
        try {
          await store.set(await key, token);
        } catch (error) {
          onFailure(error);
        }
      },
    };
  };
}

/** The fingerprint, 64 bits of a SHA-256, tells secrets apart without giving them away. */
async function keyOf({ baseUrl, appId, appSecret }: TokenOwner, name: string): Promise<string> {
  const secret = new TextEncoder().encode(`${appId}\n${appSecret}`);
  const hash = await globalThis.crypto.subtle.digest('SHA-256', secret);
  const fingerprint = Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `larkspur:${baseUrl}:${appId}:${fingerprint}:${name}`;
}
