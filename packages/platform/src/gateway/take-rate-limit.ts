import type { ApiEntry, ApiFacts } from '@larkspur/catalog';
import type { PlatformContext } from '../platform-context.ts';
import type { Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import { reject } from './reject.ts';

/**
 * Counts the call towards its API's limit, which holds for each API, app and tenant: 99991400, with the limit and the
 * seconds until it recovers in two headers. Limits that Feishu does not publish ("special") are not enforced.
 * Source: `/ukTMukTMukTM/uUzN04SN3QjL1cDN`.
 */
export async function takeRateLimit(
  platform: PlatformContext,
  api: ApiEntry,
  facts: ApiFacts,
  caller: Caller,
): Promise<void> {
  const { rate } = facts;
  if (!platform.settings.rateLimits || !rate || rate.special) return;
  const key = `${api.id} ${caller.app.appId} ${caller.tenantKey}`;
  const usedUp = await platform.rateCounters.take(key, rate, platform.clock.now());
  if (!usedUp) return;
  throw reject(codes.rateLimited, {
    status: facts.errors?.some(([http, code]) => code === codes.rateLimited && http === 400) ? 400 : 429,
    headers: {
      'x-ogw-ratelimit-limit': String(usedUp.limit),
      'x-ogw-ratelimit-reset': String(usedUp.reset),
    },
    because: `tier ${rate.tier}: ${rate.perMinute || 'any number'} a minute and ${rate.perSecond || 'any number'} a second for ${key}`,
  });
}
