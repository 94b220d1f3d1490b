/** What was typed cannot be run. Its message says what is wrong and what is possible. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
