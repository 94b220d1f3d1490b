/** What one call may set besides its input. */
export interface CallOptions {
  /**
   * Who calls: the app inside a tenant, a user, or the app itself. Default: the user when `userAccessToken` is given,
   * else the first of tenant and app that the API takes.
   */
  as?: 'tenant' | 'user' | 'app';
  /**
   * The user's token, or a function that gives it. When Feishu says that the token is dead, the function is called
   * once more, with the dead token, and the call is repeated with what it gives.
   */
  userAccessToken?: string | UserTokenSource;
  /** Store apps: the tenant to act in. */
  tenantKey?: string;
  /** A tenant token to use as it is, instead of the client's own. */
  tenantAccessToken?: string;
  /** Aborts the call; its reason becomes the `cause` of the `AbortedError`. */
  signal?: AbortSignal;
  /** Replaces the client's `timeoutMs`. */
  timeoutMs?: number;
  /** Further request headers. Tokens have their own options. */
  headers?: Record<string, string>;
  /**
   * Id by which Feishu recognises a repetition of this call, for APIs that have a field for it. Default: a new one for
   * each call, where the input does not hold one.
   */
  idempotencyKey?: string;
}

export type UserTokenSource = (dead?: string) => string | Promise<string>;
