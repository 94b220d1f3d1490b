import type { PlatformContext } from '../platform-context.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import type { IncomingCall } from './incoming-call.ts';
import { reject } from './reject.ts';

/**
 * Feishu is reached over HTTPS only. This platform also speaks HTTP, unless it is told to refuse it; what the real gateway
 * answers to plain HTTP is not documented, so the refusal is a plain 9499 that says what to do (inferred).
 * Source: `/server-docs/api-call-guide/calling-process/get-`.
 */
export function checkTransport(platform: PlatformContext, call: IncomingCall): void {
  if (!platform.settings.requireHttps || call.secure) return;
  throw reject(codes.badRequest, {
    msg: 'Bad Request: this platform was started with --require-https; call its https:// address',
    because: 'the call came over plain HTTP and HTTPS is required',
  });
}
