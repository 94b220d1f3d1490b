/** What the client tells about its work; `console` fits. Fields never hold a secret. */
export interface Logger {
  /** A call is repeated, or a renewal in the background failed. */
  warn(message: string, fields: Record<string, unknown>): void;
}
