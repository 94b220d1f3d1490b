import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiLog } from './api-log/api-log.ts';
import { type Clock, systemClock } from './clock.ts';
import { answerControlCall } from './control/answer-control-call.ts';
import { domains } from './domains/index.ts';
import { Domains } from './emulation/domains.ts';
import type { Answer } from './gateway/answer.ts';
import { answerCall } from './gateway/answer-call.ts';
import type { IncomingCall } from './gateway/incoming-call.ts';
import { MemoryRateCounters } from './gateway/rate-counters.ts';
import { AccessTokens } from './identity/access-tokens.ts';
import { Apps } from './identity/apps.ts';
import { PlatformKey } from './identity/platform-key.ts';
import { readKeyFile } from './identity/read-key-file.ts';
import { UserIds } from './identity/user-ids.ts';
import { createNewId, type RandomBytes, secureRandom } from './new-id.ts';
import type { PlatformContext } from './platform-context.ts';
import { defaultSettings, type PlatformSettings } from './settings.ts';
import { lastingFact, migrate } from './store/migrate.ts';
import { SqliteStore } from './store/sqlite-store.ts';

export interface PlatformOptions {
  /** Folder for database, keys and certificates; without it everything is in memory and gone at the end. */
  readonly dataDir?: string;
  readonly settings?: Partial<PlatformSettings>;
  readonly clock?: Clock;
  /** Where ids, tokens and keys take their chance from. */
  readonly random?: RandomBytes;
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
  /** Waits for the calls under way, then closes the store. */
  readonly close: () => Promise<void>;
}

/** Opens the store, brings it up to date and wires the parts. Throws when the data folder cannot be used. */
export async function createPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const { dataDir, clock = systemClock, random = secureRandom, reportDefect = printDefect } = options;
  if (dataDir) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const store = new SqliteStore(dataDir ? join(dataDir, 'larkspur.db') : ':memory:');
  await migrate(store);
  const key = new PlatformKey(dataDir ? readKeyFile(join(dataDir, 'platform.key'), random) : random(32), random);
  const idKey = await lastingFact(store, 'id_key', () => random(32).toString('hex'));
  const settings = { ...defaultSettings, ...options.settings };
  const platform = { publicUrl: 'http://127.0.0.1:5275' };
  const context: PlatformContext = {
    store,
    clock,
    newId: createNewId(clock, random),
    random,
    key,
    settings,
    apps: new Apps(store, key),
    tokens: new AccessTokens(store, key, clock, random),
    userIds: new UserIds(idKey),
    rateCounters: new MemoryRateCounters(),
    domains: new Domains(domains),
    apiLog: new ApiLog(store, clock, settings, random),
    publicUrl: () => platform.publicUrl,
    reportDefect,
  };
  return Object.assign(platform, {
    context,
    answer: (call: IncomingCall) => answerRequest(call, context),
    close: () => store.close(),
  });
}

/** Everything outside the control API and the pages is the gateway's, its plain 404 included. */
function answerRequest(call: IncomingCall, context: PlatformContext): Promise<Answer> {
  return call.path.startsWith('/_larkspur/') || call.path === '/search' || call.path === '/'
    ? answerControlCall(call, context)
    : answerCall(call, context);
}

function printDefect(error: unknown, logId: string): void {
  console.error(`larkspur: a defect in call ${logId}; please report it.`, error);
}
