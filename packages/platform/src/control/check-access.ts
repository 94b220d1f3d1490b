import { timingSafeEqual } from 'node:crypto';
import type { IncomingCall } from '../gateway/incoming-call.ts';
import type { PlatformContext } from '../platform-context.ts';
import { ControlError } from './control-error.ts';
import { sessionCookie, sessionOf } from './session.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A web page must not steer this platform from a browser. Without an admin token the Host header must name this machine,
 * or a page whose name its author points at 127.0.0.1 (DNS rebinding) could read and change everything. With one the
 * token decides, and the browser keeps it from other names. Calls made inside the process have no Host header.
 */
export function checkHost(call: IncomingCall, platform: PlatformContext): void {
  const { host } = call.headers;
  if (platform.admin.required || host === undefined) return;
  const name = hostName(host);
  if (name !== undefined && (loopbackNames.has(name) || name === hostName(new URL(platform.publicUrl()).host))) return;
  throw new ControlError(
    'invalid_host',
    `"${host}" is not this platform's address. Open ${platform.publicUrl()} instead, or start it with --host.`,
  );
}

/** Refuses what a page of another origin sends; a browser says where a request comes from, other programs say nothing. */
export function checkOrigin(call: IncomingCall): void {
  const { origin, host = '', 'sec-fetch-site': site } = call.headers;
  const own = origin === undefined || (origin !== 'null' && URL.canParse(origin) && new URL(origin).host === host);
  if (own && (site === undefined || site === 'same-origin' || site === 'none')) return;
  throw new ControlError('cross_origin', 'Only pages of this platform may call its control API.');
}

/** The token must come in the Authorization header, or in the cookie of somebody who has logged in with it. */
export function checkAdminToken(call: IncomingCall, platform: PlatformContext): void {
  if (mayControl(call, platform)) return;
  throw new ControlError(
    'admin_token_required',
    'Send "Authorization: Bearer <admin token>"; larkspur printed the token when it started.',
  );
}

export function mayControl(call: IncomingCall, platform: PlatformContext): boolean {
  const { token, required } = platform.admin;
  if (!required) return true;
  const bearer = /^bearer\s+(\S+)$/i.exec(call.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return isSame(bearer, token);
  const cookie = sessionCookie(call);
  return cookie !== undefined && isSame(cookie, sessionOf(platform));
}

/** Compares in a time that does not tell how much was right. */
export function isSame(given: string, right: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** `localhost:5275` → `localhost`; undefined for what is no host. */
function hostName(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}
