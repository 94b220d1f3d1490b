import { hostname } from 'node:os';
import { type Listener, type ListenOptions, listen, type Platform } from '@larkspur/platform';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';

/** Opens a port, or throws a `CommandError` that says what is in the way and what to do. */
export async function listenOn(platform: Platform, options: ListenOptions): Promise<Listener> {
  try {
    return await listen(platform, options);
  } catch (cause) {
    throw new CommandError(wordsFor(cause as NodeJS.ErrnoException, options), exitCodes.usage, { cause });
  }
}

function wordsFor(error: NodeJS.ErrnoException, { host, port, certificate }: ListenOptions): string {
  const option = certificate ? '--https-port' : '--port';
  const what = `${certificate ? 'HTTPS' : 'HTTP'} port ${port}`;
  switch (error.code) {
    case 'EADDRINUSE': {
      const without = certificate ? ', or leave HTTPS out with --no-https' : '';
      return `The ${what} is taken by another program. Take a free one with ${option} 0, or name one: ${option} ${port + 1000}${without}.`;
    }
    case 'EACCES':
      return `This user may not open the ${what}. Take one above 1023: ${option} 5275.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Use --host 127.0.0.1, or 0.0.0.0 for every address that it has.`;
    default:
      return `The ${what} cannot be opened: ${error.message}`;
  }
}

const everyAddress = ['0.0.0.0', '::'];

/** Whether only this machine can reach a listener on this host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The name under which people reach a listener, as it stands in an address. */
export function reachableName(host: string): string {
  if (everyAddress.includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Names for the certificate besides this machine's own. */
export function certificateNames(host: string): string[] {
  return everyAddress.includes(host) ? [hostname()] : [host];
}
