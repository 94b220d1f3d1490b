/** An access token and when it ends. */
export interface StoredToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * Keeps access tokens outside the client, so that processes share them: a file, Redis, a database. The keys hold base
 * URL, app id, a fingerprint of the app secret, kind of token and tenant; a client with another secret never finds the
 * tokens of this one. A store that fails is reported to the logger and otherwise left aside.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined> | StoredToken | undefined;
  set(key: string, token: StoredToken): Promise<void> | void;
}
