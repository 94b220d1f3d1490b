import { BlockList, isIP } from 'node:net';
import type { Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import { reject } from './reject.ts';

const allowlists = new WeakMap<readonly string[], BlockList>();

/**
 * The caller's address must be in the app's IP allowlist, where the app has one: 99991401. APIs without a token are exempt
 * because there is no app to ask. Feishu takes single IPv4 addresses; this platform also takes IPv6 and CIDR ranges.
 * Source: `/ukTMukTMukTM/ucTMxYjL3ETM24yNxEjN`.
 */
export function checkIpAllowlist(caller: Caller, remoteAddress: string): void {
  const { ipAllowlist } = caller.app;
  if (ipAllowlist.length === 0) return;
  const address = plainAddress(remoteAddress);
  let list = allowlists.get(ipAllowlist);
  if (!list) {
    list = readAllowlist(ipAllowlist);
    allowlists.set(ipAllowlist, list);
  }
  if (list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')) return;
  throw reject(codes.ipDenied, {
    msg: `ip ${address} is denied by app setting`,
    because: `the allowlist of ${caller.app.appId} is ${ipAllowlist.join(', ')}`,
  });
}

/** Makes an allowlist of addresses and CIDR ranges. Throws a `RangeError` that names an entry which is neither. */
export function readAllowlist(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address);
    const bits = prefix === undefined ? undefined : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    const most = family === 6 ? 128 : 32;
    if (family === 0 || (bits !== undefined && !(bits <= most))) {
      throw new RangeError(
        `"${entry}" is no IP address or CIDR range: write 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32`,
      );
    }
    const type = family === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, type);
    else list.addSubnet(address, bits, type);
  }
  return list;
}

/** An IPv4 address that came over an IPv6 socket, without the wrapping. */
export function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
