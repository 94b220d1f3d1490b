/** What stands where a secret stood. */
export const masked = '***';

/**
 * Anything that looks like a credential of Feishu, or stands in an Authorization header. The forms are those of the
 * documentation's examples: `t-`, `a-`, `u-`, `ur-` tokens and, for newer user and refresh tokens, JWTs.
 * Source: `/ukTMukTMukTM/uMTNz4yM1MjLzUzM` (access credentials).
 */
const credentials =
  /(?<![\w-])(?:(?:t|a|u|ur)-(?=\S*\d)[\w.~-]{16,}|eyJ[\w-]{10,}(?:\.[\w-]+)+)|(?<=\b(?:Bearer|Basic)\s+)[^\s"',;<&]+/gi;

/** Hides the given secrets, also percent-encoded, and everything that looks like a credential. */
export function maskText(text: string, secrets: readonly string[]): string {
  let result = text;
  for (const secret of secrets) {
    if (secret === '') continue;
    result = result.replaceAll(secret, masked);
    const encoded = encodeURIComponent(secret);
    if (encoded !== secret) result = result.replaceAll(encoded, masked);
  }
  return result.replace(credentials, masked);
}

/** The same for every string inside a JSON value, keys included. */
export function maskJson(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return maskText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => maskJson(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [maskText(key, secrets), maskJson(item, secrets)]),
  );
}

/**
 * A copy of a thrown value that is safe to keep as `cause`: name, message, stack, code and its own cause, masked. What
 * else an HTTP library hangs on its errors (its request, with headers) is left behind.
 */
export function maskCause(thrown: unknown, secrets: readonly string[], depth = 0): Error {
  if (!(thrown instanceof Error)) return new Error(maskText(String(thrown), secrets));
  const copy = new Error(maskText(thrown.message, secrets));
  copy.name = maskText(thrown.name, secrets);
  copy.stack = maskText(thrown.stack ?? '', secrets);
  const { code, cause } = thrown as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' || typeof code === 'number') Object.assign(copy, { code });
  if (cause !== undefined && depth < 4) copy.cause = maskCause(cause, secrets, depth + 1);
  return copy;
}

/** Lets `console.log` and `util.inspect` of Node, Deno and Bun print `shown()` in place of an object's own content. */
export const inspectKey: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never;
