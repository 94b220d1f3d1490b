import type { ApiLog } from './api-log/api-log.ts';
import type { Clock } from './clock.ts';
import type { Domains } from './emulation/domains.ts';
import type { RateCounters } from './gateway/rate-counters.ts';
import type { AccessTokens } from './identity/access-tokens.ts';
import type { Apps } from './identity/apps.ts';
import type { PlatformKey } from './identity/platform-key.ts';
import type { UserIds } from './identity/user-ids.ts';
import type { NewId, RandomBytes } from './new-id.ts';
import type { PlatformSettings } from './settings.ts';
import type { Store } from './store/store.ts';

/** The parts of a platform, wired once by `createPlatform`. */
export interface PlatformContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly random: RandomBytes;
  readonly key: PlatformKey;
  readonly settings: PlatformSettings;
  readonly apps: Apps;
  readonly tokens: AccessTokens;
  readonly userIds: UserIds;
  readonly rateCounters: RateCounters;
  readonly domains: Domains;
  readonly apiLog: ApiLog;
  /** Where people reach this platform, without a slash at the end; links in error bodies start with it. */
  readonly publicUrl: () => string;
  /** Tells the person who runs the platform of a defect: something was thrown that no rule of Feishu explains. */
  readonly reportDefect: (error: unknown, logId: string) => void;
}
