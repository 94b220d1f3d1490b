/** What leaves the platform: adapters turn it into bytes on a socket or into a `Response`. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Text is sent as UTF-8; a stream is sent as it comes. */
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** The connection is to end after so many bytes of the body; 0 sends nothing at all. */
  readonly cutAfter?: number;
}
