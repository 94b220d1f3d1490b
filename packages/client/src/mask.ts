/** What stands where a secret stood. */
const masked = '***';

/**
 * Anything that looks like a credential of Feishu, or stands in an Authorization header. The forms are those of the
 * documentation's examples: `t-`, `a-`, `u-`, `ur-` tokens and, for newer user and refresh tokens, JWTs.
 * Source: `/ukTMukTMukTM/uMTNz4yM1MjLzUzM` (access credentials).
 */
const credentials = /(?<![\w-])(?:(?:[tau]|ur)-(?=\S*\d)[\w.~-]{16,}|eyJ[\w.-]{20,})|(?<=Bearer )[^\s"',;<&]+/gi;

/** Hides the given secrets, also when they are written inside a URL, and everything that looks like a credential. */
export function maskText(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of secrets) {
    if (secret) result = result.replaceAll(secret, masked).replaceAll(encodeURIComponent(secret), masked);
  }
  return result.replace(credentials, masked);
}

/** The same for every string inside a JSON value. Keys stay: they are the names of fields. */
export function maskJson<Value>(value: Value, secrets: readonly string[]): Value {
  return JSON.parse(JSON.stringify(value, (_, item) => (typeof item === 'string' ? maskText(item, secrets) : item)));
}

/**
 * A copy of a thrown value that is safe to keep as `cause`: name, message, stack, code and its own cause, masked. What
 * else an HTTP library hangs on its errors (its request, with headers) is left behind.
 */
export function maskCause(thrown: unknown, secrets: readonly string[], depth = 0): Error {
  if (!(thrown instanceof Error)) return new Error(maskText(String(thrown), secrets));
  const { name, message, stack, code, cause } = thrown as Error & { code?: unknown };
  const shown = maskJson({ name, stack, code }, secrets);
  const copy = Object.assign(new Error(maskText(message, secrets)), shown);
  if (cause && depth < 4) copy.cause = maskCause(cause, secrets, depth + 1);
  return copy;
}

/** Lets `console.log` and `util.inspect` of Node, Deno and Bun print `shown()` in place of an object's own content. */
export const inspectKey: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;
