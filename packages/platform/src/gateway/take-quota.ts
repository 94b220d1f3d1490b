import type { PlatformContext } from '../platform-context.ts';
import type { Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import { reject } from './reject.ts';

/**
 * Counts a call of a self-built app towards its tenant's monthly quota: 99991403. The numbers of Feishu's plans are not
 * published in the server documentation, so there is no quota until one is set.
 */
export async function takeQuota(platform: PlatformContext, caller: Caller): Promise<void> {
  const { monthlyQuota } = platform.settings;
  if (monthlyQuota === undefined || caller.app.type !== 'custom') return;
  const count = await platform.rateCounters.takeMonthly(caller.tenantKey, platform.clock.now());
  if (count <= monthlyQuota) return;
  throw reject(codes.quotaExceeded, {
    because: `the quota of tenant ${caller.tenantKey} is ${monthlyQuota} calls a month`,
  });
}
