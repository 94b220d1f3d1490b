import * as client from '@larkspur/client';
import { type ExitCode, exitCodes } from './exit-codes.ts';

const notAuthorized = [
  client.CredentialsError,
  client.TokenError,
  client.AppUnavailableError,
  client.ScopeError,
  client.IpDeniedError,
];

/** How the process ends over a failed call. */
export function exitCodeOf(error: client.LarkError): ExitCode {
  if (error instanceof client.InputError) return exitCodes.usage;
  if (error instanceof client.TransportError) return exitCodes.network;
  return notAuthorized.some((type) => error instanceof type) ? exitCodes['not authorized'] : exitCodes['API error'];
}
