/** What the client tells about its work; `console` fits. Fields never hold a secret. */
export interface Logger {
  /** Every attempt, token calls included: that it succeeded or failed. */
  debug(message: string, fields: Record<string, unknown>): void;
  /** A repetition, a failed background renewal. */
  warn(message: string, fields: Record<string, unknown>): void;
}
