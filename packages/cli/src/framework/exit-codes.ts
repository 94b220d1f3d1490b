/** How the process ends. Part of the command's contract. */
export const exitCodes = {
  ok: 0,
  /** The API answered with a code that is not 0. */
  'API error': 1,
  /** What was typed cannot be run. */
  usage: 2,
  /** Credentials, token, scope, user's grant or address are not accepted. */
  'not authorized': 3,
  /** No answer. */
  network: 4,
  /** A defect of larkspur. */
  internal: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A failure with words for people, which ends the process with this code. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
