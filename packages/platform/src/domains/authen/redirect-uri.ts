/**
 * Whether the app may be called back at this address: it equals one of the app's redirect URLs, everything from `?` or `#`
 * on left aside in both.
 * Source: `/common-capabilities/sso/api/obtain-oauth-code`, and the redirect URL question of the server SDK's FAQ.
 */
export function isRedirectUrl(redirectUrls: readonly string[], redirectUri: string): boolean {
  const wanted = plainUrl(redirectUri);
  return wanted !== undefined && redirectUrls.some((url) => plainUrl(url) === wanted);
}

/** The redirect URI with these parameters behind those that it has; a fragment stays last. */
export function withParameters(redirectUri: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const hash = redirectUri.indexOf('#');
  const base = hash === -1 ? redirectUri : redirectUri.slice(0, hash);
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const separator = base.includes('?') ? '&' : '?';
  return `${base}${separator}${new URLSearchParams(given)}${hash === -1 ? '' : redirectUri.slice(hash)}`;
}

/** What a Content-Security-Policy calls the place that an address leads to. */
export function sourceOf(redirectUri: string): string {
  const { origin, protocol } = new URL(redirectUri);
  return origin === 'null' ? protocol : origin;
}

/** `http://www.example.com` and `http://www.example.com/` are one address. */
function plainUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
}
