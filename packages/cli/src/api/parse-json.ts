import { UsageError } from '../framework/usage-error.ts';

/** The value of an option that is written as JSON. Throws a `UsageError`. */
export function parseJson(option: string, written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    throw new UsageError(`${option} is no JSON: ${jsonProblem(error)}`);
  }
}

/** What is wrong with a JSON text, without the piece of the text that the engine quotes: it may be secret. */
export function jsonProblem(error: unknown): string {
  return (error as Error).message.replace(/, (\.\.\.)?".*$/s, '');
}
