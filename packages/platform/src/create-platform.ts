import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiLog } from './api-log/api-log.ts';
import { AdjustableClock, type Clock } from './clock.ts';
import { isControlPath } from './control/control-paths.ts';
import { domains } from './domains/index.ts';
import { Domains } from './emulation/domains.ts';
import { Faults } from './faults/faults.ts';
import type { Answer } from './gateway/answer.ts';
import { answerCall } from './gateway/answer-call.ts';
import type { IncomingCall } from './gateway/incoming-call.ts';
import { MemoryRateCounters } from './gateway/rate-counters.ts';
import { AccessTokens } from './identity/access-tokens.ts';
import { Apps } from './identity/apps.ts';
import { IdentityEvents } from './identity/identity-events.ts';
import { adminTokenOf, PlatformKey } from './identity/platform-key.ts';
import { readKeyFile } from './identity/read-key-file.ts';
import { UserIds } from './identity/user-ids.ts';
import { createNewId, type RandomBytes, secureRandom } from './new-id.ts';
import type { PlatformContext } from './platform-context.ts';
import { type PlatformSettings, readSettings } from './settings.ts';
import { migrate } from './store/migrate.ts';
import { lastingFact } from './store/platform-facts.ts';
import { SqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';

export interface PlatformOptions {
  /** Folder for database, keys and certificates; without it everything is in memory and gone at the end. */
  readonly dataDir?: string;
  /** Go before the settings that were kept in the data folder. */
  readonly settings?: Partial<PlatformSettings>;
  readonly clock?: Clock;
  /** The control API and its pages ask for the admin token: for a platform that others than this machine can reach. */
  readonly requireAdminToken?: boolean;
  /** Where ids, tokens and keys take their chance from. */
  readonly random?: RandomBytes;
  /** How a fault's delay is waited for, in milliseconds; by default by the machine's clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Told of defects: errors that no rule of Feishu explains. By default they go to stderr. */
  readonly reportDefect?: PlatformContext['reportDefect'];
}

/** A running platform, not yet bound to any port. */
export interface Platform {
  readonly context: PlatformContext;
  /** Answers one request of any kind: API call, control call, page. */
  readonly answer: (call: IncomingCall) => Promise<Answer>;
  /** Where people reach it; error bodies link there. */
  publicUrl: string;
  /** Ends the streams of the control API, which would go on for ever. To be called before the listeners are closed. */
  readonly endStreams: () => void;
  /** Waits for the calls under way, then closes the store. */
  readonly close: () => Promise<void>;
}

/** Opens the store, brings it up to date and wires the parts. Throws when the data folder cannot be used. */
export async function createPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const { dataDir } = options;
  if (dataDir) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const store = new SqliteStore(dataDir ? join(dataDir, 'larkspur.db') : ':memory:');
  await migrate(store);
  return wirePlatform(store, options);
}

/** A platform on a store that is up to date. */
export async function wirePlatform(store: Store, options: PlatformOptions): Promise<Platform> {
  const { dataDir, random = secureRandom, reportDefect = printDefect } = options;
  const clock = options.clock instanceof AdjustableClock ? options.clock : new AdjustableClock(options.clock);
  const key = new PlatformKey(dataDir ? readKeyFile(join(dataDir, 'platform.key'), random) : random(32), random);
  const idKey = await lastingFact(store, 'id_key', () => random(32).toString('hex'));
  const settingsOfStart = options.settings ?? {};
  const settings = await readSettings(store, settingsOfStart);
  const ending = new AbortController();
  const platform = { publicUrl: 'http://127.0.0.1:5275' };
  const context: PlatformContext = {
    store,
    clock,
    newId: createNewId(clock, random),
    random,
    key,
    settings,
    settingsOfStart,
    apps: new Apps(store, key),
    tokens: new AccessTokens(store, key, clock, random),
    userIds: new UserIds(idKey),
    identityEvents: new IdentityEvents(),
    rateCounters: new MemoryRateCounters(),
    faults: new Faults(),
    wait: options.wait ?? ((milliseconds) => waitFor(milliseconds, ending.signal)),
    domains: new Domains(domains),
    apiLog: new ApiLog(store, clock, settings, random),
    publicUrl: () => platform.publicUrl,
    admin: { token: adminTokenOf(key), required: options.requireAdminToken === true },
    ending: ending.signal,
    reportDefect,
  };
  return Object.assign(platform, {
    context,
    answer: (call: IncomingCall) => answerRequest(call, context),
    endStreams: () => ending.abort(),
    close: () => {
      ending.abort();
      return store.close();
    },
  });
}

/** Everything outside the control API and the pages is the gateway's, its plain 404 included. */
function answerRequest(call: IncomingCall, context: PlatformContext): Promise<Answer> {
  return isControlPath(call.path) ? answerControl(call, context) : answerCall(call, context);
}

/** The control API is loaded at its first call, because most processes only answer API calls. */
async function answerControl(call: IncomingCall, context: PlatformContext): Promise<Answer> {
  const { answerControlCall } = await import('./control/answer-control-call.ts');
  return answerControlCall(call, context);
}

/** Ends at once when the platform is about to close. */
function waitFor(milliseconds: number, ending: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      ending.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    ending.addEventListener('abort', done);
  });
}

function printDefect(error: unknown, logId: string): void {
  console.error(`larkspur: a defect in call ${logId}; please report it.`, error);
}
