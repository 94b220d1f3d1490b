import { timingSafeEqual } from 'node:crypto';
import type { PlatformContext } from '../../../platform-context.ts';

/** A form may be sent for ten minutes, the time that a device sign-in is open. */
const lifetime = 600_000;

/** The token that the form of a page carries, so that only the page itself can send it. It is bound to the page's request. */
export function issueFormToken({ key, clock }: PlatformContext, request: string): string {
  const until = String(clock.now() + lifetime);
  return `${until}.${macOf(key, until, request)}`;
}

/** Whether the token was made for this request and is still good. */
export function isFormToken({ key, clock }: PlatformContext, request: string, token: string): boolean {
  const [until = '', mac = ''] = token.split('.');
  const right = Buffer.from(macOf(key, until, request));
  const given = Buffer.from(mac);
  return right.length === given.length && timingSafeEqual(right, given) && Number(until) > clock.now();
}

function macOf(key: PlatformContext['key'], until: string, request: string): string {
  return key.derive(`consent form ${until} ${request}`).toString('base64url');
}
