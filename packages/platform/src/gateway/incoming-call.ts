/** Headers of a request, names in lower case; a repeated header is joined as HTTP says. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

/** One request as the gateway sees it: neither sockets nor fetch objects, so that both adapters give the same. */
export interface IncomingCall {
  readonly method: string;
  /** Path without the query, as written (still percent-encoded). */
  readonly path: string;
  /** Query without the question mark, as written; '' when there is none. */
  readonly query: string;
  readonly headers: RequestHeaders;
  /** Address of the caller, IPv4 or IPv6; '127.0.0.1' for calls made inside the process. */
  readonly remoteAddress: string;
  /** Whether the call came over HTTPS. */
  readonly secure: boolean;
  /** Reads the whole body once. Rejects with a `BodyReadError` when it is over the limit or breaks off. */
  readonly readBody: () => Promise<Uint8Array>;
}

/** A body that could not be read: too large, or the caller went away before its end. */
export class BodyReadError extends Error {
  override readonly name = 'BodyReadError';
  readonly reason: 'too_large' | 'aborted';
  constructor(reason: 'too_large' | 'aborted', message: string) {
    super(message);
    this.reason = reason;
  }
}
