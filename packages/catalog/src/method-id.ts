import type { ApiEntry } from './routes.ts';

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * The number of an API in troubleshooter links: 19 digits, always the same for the same id. The real numbers are not
 * published; this one is made from the id by FNV-1a (inferred: only its form is that of real links).
 */
export function methodId(api: Pick<ApiEntry, 'id'>): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(api.id)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return `7${String(hash % 10n ** 18n).padStart(18, '0')}`;
}
