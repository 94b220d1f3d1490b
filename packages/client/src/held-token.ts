import type { Settings } from './settings.ts';
import type { StoredToken } from './shared-tokens.ts';
import type { TokenSource } from './token-source.ts';

/**
 * With less than this left a token is renewed beside the calls that still use it. Feishu gives a new token once less
 * than 30 minutes are left, and the old one then lives on to its own end; so a renewal has time to fail and be tried
 * again. Source: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal`.
 */
const renewalMarginMs = 5 * 60_000;

/** After a background renewal failed, the next one waits this long. */
const renewalPauseMs = 10_000;

/**
 * Holds one access token in memory, perhaps shared with other processes, and gets it anew once for all who wait. `name`
 * tells the tokens of one client apart.
 */
export function holdToken(settings: Settings, name: string, obtain: () => Promise<StoredToken>): TokenSource {
  const { clock, logger, tokens } = settings;
  const shared = tokens?.(settings, name);
  let current: StoredToken | undefined;
  let pending: Promise<string> | undefined;
  /** The last token that Feishu called dead: not to be taken from elsewhere again. */
  let dead: string | undefined;
  let pausedUntil = 0;

  async function readOrObtain(): Promise<string> {
    const other = await shared?.read();
    if (other && other.token !== dead && other.expiresAt - clock.now() > renewalMarginMs) {
      current = other;
    } else {
      current = await obtain();
      await shared?.write(current);
    }
    return current.token;
  }

  function renew(): Promise<string> {
    pending ??= readOrObtain().finally(() => {
      pending = undefined;
    });
    return pending;
  }

  function renewInBackground(): void {
    renew().catch(({ message }: Error) => {
      pausedUntil = clock.now() + renewalPauseMs;
      logger?.warn('an access token was not renewed', { message });
    });
  }

  function get(): string | Promise<string> {
    const now = clock.now();
    if (!current || current.expiresAt <= now) return renew();
    if (current.expiresAt - now < renewalMarginMs && now >= pausedUntil && !pending) renewInBackground();
    return current.token;
  }

  return {
    // Source: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`.
    deadCodes: [99991663, 99991664, 99991665, 99991671],
    get,
    replace(token) {
      dead = token;
      if (current?.token === token) current = undefined;
      return get();
    },
  };
}
