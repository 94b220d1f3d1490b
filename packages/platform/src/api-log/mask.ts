const secrets = [
  'app_secret',
  'client_secret',
  'app_ticket',
  'app_access_token',
  'tenant_access_token',
  'user_access_token',
  'access_token',
  'refresh_token',
  'device_code',
  'client_assertion',
  'code_verifier',
  'password',
  'jsapi_ticket',
  'ticket',
  'session_key',
  'encrypt_key',
  'verification_token',
];
const inJson = new RegExp(`"(${secrets.join('|')})"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'g');
const inForm = new RegExp(`(^|[&?])(${secrets.join('|')}|code|token)=([^&#]*)`, 'g');
const authorizationCode = /"code"\s*:\s*"((?:[^"\\]|\\.)*)"/g;

/** The first characters tell which value it was; the rest is nobody's business. */
export function maskValue(value: string): string {
  return value === '' ? '' : `${value.slice(0, Math.min(4, Math.floor(value.length / 4)))}***`;
}

/** Hides secrets and tokens in JSON text. A `code` that is a string is an authorization code, not an error code. */
export function maskJson(text: string): string {
  if (!text.includes('"')) return text;
  return text
    .replace(inJson, (_, name: string, value: string) => `"${name}":"${maskValue(value)}"`)
    .replace(authorizationCode, (_, value: string) => `"code":"${maskValue(value)}"`);
}

/** Hides secrets and tokens in a query or in a form body. */
export function maskForm(text: string): string {
  return text.includes('=')
    ? text.replace(inForm, (_, before, name, value) => `${before}${name}=${maskValue(value)}`)
    : text;
}
