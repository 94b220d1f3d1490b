import { isDeepStrictEqual } from 'node:util';

/** What an answer of the platform looks like to the SDK. */
export interface Answer<T> {
  readonly code?: number;
  readonly msg?: string;
  readonly data?: T;
}

/** Makes a call whose answer must be code 0 and gives its data. Prints how it went; throws where it did not succeed. */
export function call<T>(name: string, make: () => Promise<Answer<T>>, check?: (data: T) => void): Promise<T> {
  return report(name, async () => {
    const { code, msg, data } = await make();
    if (code !== 0) throw new Error(`code is ${code}, not 0: ${msg}`);
    check?.(data as T);
    return data as T;
  });
}

/** Runs one step and prints its line; throws what the step throws. */
export async function report<T>(name: string, step: () => Promise<T>): Promise<T> {
  try {
    const result = await step();
    console.log(JSON.stringify({ name, ok: true }));
    return result;
  } catch (error) {
    console.log(JSON.stringify({ name, ok: false, detail: detailOf(error) }));
    throw error;
  }
}

export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}

export function expectTrue(what: string, holds: boolean): void {
  if (!holds) throw new Error(`${what} does not hold`);
}

/** A value that must be there. */
export function given<T>(what: string, value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error(`${what} is missing`);
  return value;
}

/** The words of an error, with the body that the platform answered. */
function detailOf(error: unknown): string {
  const { message, response } = error as { message?: string; response?: { data?: unknown } };
  const body = response?.data;
  return body && typeof body === 'object' && 'code' in body ? `${message}: ${JSON.stringify(body)}` : String(message);
}
