import type { IncomingCall } from '../gateway/incoming-call.ts';
import type { PlatformContext } from '../platform-context.ts';

const cookieName = 'larkspur_session';

/** What the cookie of somebody who gave the admin token holds: it follows from the key, so that nothing is stored. */
export function sessionOf(platform: PlatformContext): string {
  return platform.key.derive('control session').toString('base64url');
}

export function sessionCookie(call: IncomingCall): string | undefined {
  for (const pair of (call.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === cookieName) return value;
  }
  return undefined;
}

/** Strict: the browser sends it with requests that start on this platform's own pages only. */
export function setSessionCookie(platform: PlatformContext, secure: boolean): string {
  return `${cookieName}=${sessionOf(platform)}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

/** Proves that a form was made by this platform: no page of another origin can read it. */
export function formToken(platform: PlatformContext, form: string): string {
  return platform.key.derive(`form ${form}`).toString('base64url');
}
