import type { ApiEntry, ApiFacts } from '@larkspur/catalog';
import type { PlatformContext } from '../platform-context.ts';
import type { Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import type { RateLimit } from './rate-counters.ts';
import { reject } from './reject.ts';

/** The limit of an API, and how a call beyond it is refused. */
interface ApiLimit extends RateLimit {
  readonly code: number;
  readonly status: number | undefined;
}

/**
 * Counts the call towards its API's limit, which holds for each API, app and tenant: 99991400 unless the API names another
 * code, with the limit and the seconds until it recovers in two headers. Limits whose numbers Feishu does not publish are
 * not enforced. Source: `/ukTMukTMukTM/uUzN04SN3QjL1cDN`.
 */
export async function takeRateLimit(
  platform: PlatformContext,
  api: ApiEntry,
  facts: ApiFacts,
  caller: Caller,
): Promise<void> {
  if (!platform.settings.rateLimits) return;
  const limit = limitOf(facts);
  if (!limit) return;
  const usedUp = await platform.rateCounters.take(
    `${api.id} ${caller.app.appId} ${caller.tenantKey}`,
    limit,
    platform.clock.now(),
  );
  if (!usedUp) return;
  const window = usedUp.limit === limit.perSecond ? 'second' : 'minute';
  throw reject(limit.code, {
    ...(limit.status !== undefined && { status: limit.status }),
    headers: {
      'x-ogw-ratelimit-limit': String(usedUp.limit),
      'x-ogw-ratelimit-reset': String(usedUp.reset),
    },
    because: `${caller.app.appId} may make ${usedUp.limit} calls a ${window} of ${api.id} in a tenant`,
  });
}

const limits = new WeakMap<ApiFacts, ApiLimit | null>();

function limitOf(facts: ApiFacts): ApiLimit | null {
  let limit = limits.get(facts);
  if (limit === undefined) {
    limit = readLimit(facts);
    limits.set(facts, limit);
  }
  return limit;
}

/** The tier's numbers; where there is no tier, those that the API's page states in prose for all its calls. */
function readLimit({ rate, limits: stated, errors }: ApiFacts): ApiLimit | null {
  const prose = stated?.find(
    ({ rate, per, when }) => rate && !when && (per === 'app' || per === 'api' || per === 'tenant'),
  );
  const { perMinute = 0, perSecond = 0 } = (rate?.special ? prose : (rate ?? prose)) ?? {};
  if (perMinute === 0 && perSecond === 0) return null;
  const code = (rate?.tier === undefined && prose?.code) || codes.rateLimited;
  const documented = errors?.find((row) => row[1] === code)?.[0] ?? undefined;
  return {
    perMinute,
    perSecond,
    code,
    status: prose?.http ?? documented ?? (code === codes.rateLimited ? 429 : undefined),
  };
}
