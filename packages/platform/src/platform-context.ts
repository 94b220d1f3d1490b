import type { ApiLog } from './api-log/api-log.ts';
import type { AdjustableClock } from './clock.ts';
import type { Domains } from './emulation/domains.ts';
import type { Faults } from './faults/faults.ts';
import type { RateCounters } from './gateway/rate-counters.ts';
import type { AccessTokens } from './identity/access-tokens.ts';
import type { Apps } from './identity/apps.ts';
import type { IdentityEvents } from './identity/identity-events.ts';
import type { PlatformKey } from './identity/platform-key.ts';
import type { UserIds } from './identity/user-ids.ts';
import type { NewId, RandomBytes } from './new-id.ts';
import type { PlatformSettings } from './settings.ts';
import type { Store } from './store/store.ts';

/** The parts of a platform, wired once by `createPlatform`. */
export interface PlatformContext {
  readonly store: Store;
  readonly clock: AdjustableClock;
  readonly newId: NewId;
  readonly random: RandomBytes;
  readonly key: PlatformKey;
  readonly settings: PlatformSettings;
  /** Those that this start was given; they go before the kept ones. */
  readonly settingsOfStart: Partial<PlatformSettings>;
  readonly apps: Apps;
  readonly tokens: AccessTokens;
  readonly userIds: UserIds;
  readonly identityEvents: IdentityEvents;
  readonly rateCounters: RateCounters;
  readonly faults: Faults;
  /** Waits for so many milliseconds of the machine's time, or until the platform is about to close. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly domains: Domains;
  readonly apiLog: ApiLog;
  /** Where people reach this platform, without a slash at the end; links in error bodies start with it. */
  readonly publicUrl: () => string;
  /** Who may use the control API: everybody on this machine, or whoever has the token. */
  readonly admin: { readonly token: string; readonly required: boolean };
  /** Aborted when the platform is about to close. */
  readonly ending: AbortSignal;
  /** Tells the person who runs the platform of a defect: something was thrown that no rule of Feishu explains. */
  readonly reportDefect: (error: unknown, logId: string) => void;
}
