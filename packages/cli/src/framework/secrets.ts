/** What stands where a secret stood. */
const mask = '***';

/** What this process knows to be secret. */
const secrets = new Set<string>();

/**
 * Anything that looks like a credential of Feishu: `t-`, `a-`, `u-` and `ur-` tokens, JWTs, and what stands in an Authorization
 * header. Source of the forms: `/ukTMukTMukTM/uMTNz4yM1MjLzUzM` (access credentials).
 */
const credentials =
  /(?:(?<![\w-])|(?<=%[\da-f]{2}))(?:(?:[tau]|ur)-(?=\S*\d)[\w.~-]{16,}|eyJ[\w.-]{20,})|(?<=\b(?:Bearer|Basic) )(?!\*\*\*)[^\s"',;<&]+/gi;

/** From now on this text is shown nowhere but in data that is made of it on purpose. */
export function keepSecret(secret: string | undefined): void {
  if (secret) secrets.add(secret);
}

/** The secrets that come by the environment. */
export function keepSecretsOfEnvironment(): void {
  const { LARK_APP_SECRET, LARK_USER_ACCESS_TOKEN, LARKSPUR_ADMIN_TOKEN } = process.env;
  for (const secret of [LARK_APP_SECRET, LARK_USER_ACCESS_TOKEN, LARKSPUR_ADMIN_TOKEN]) keepSecret(secret);
}

/** A text without secrets, also where they are written as a part of a URL or of JSON. */
export function withoutSecrets(text: string): string {
  let result = text;
  for (const secret of secrets) {
    for (const written of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      result = result.replaceAll(written, mask);
    }
  }
  return result.replace(credentials, mask);
}

/** The same for every text inside a JSON value. */
export function jsonWithoutSecrets<Value>(value: Value): Value {
  const json = JSON.stringify(value, (_, item) => (typeof item === 'string' ? withoutSecrets(item) : item));
  return json === undefined ? value : JSON.parse(json);
}
