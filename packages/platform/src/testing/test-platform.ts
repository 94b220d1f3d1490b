import { createFetch } from '../adapters/fetch.ts';
import type { AdjustableClock } from '../clock.ts';
import type { ShownLogRecord } from '../control/shown-log.ts';
import type { Platform } from '../create-platform.ts';
import { findFaultProblem } from '../faults/check-fault.ts';
import type { Fault, NewFault } from '../faults/fault.ts';
import { createTenant } from '../identity/manage-apps.ts';
import type { ReadableMessage } from '../people/readable-messages.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { SeedUser } from '../seeds/seed-file.ts';
import type { PlatformSettings } from '../settings.ts';
import { markStart, resetPlatform, restoreSnapshot, takeSnapshot } from '../snapshots/snapshots.ts';
import { freshPlatform } from './fresh-platform.ts';
import { type WorldActor, worldActor } from './world-actor.ts';
import { makeTestApp, userIdOf, type WorldSeeds, worldSeeds } from './world-seeds.ts';

export interface TestPlatformOptions {
  /** Scopes of the world's app, for its own token and for its users'; every scope by default. */
  readonly scopes?: 'all' | readonly string[];
  /** Users that are there from the start: a user_id, or the fields of a seed file. */
  readonly users?: readonly (string | Partial<SeedUser>)[];
  /** A seed file to start with: its text or an object. */
  readonly seed?: string | object;
  /** `real` by default; `frozen` stands still at 2026-01-01T00:00:00Z until it is moved. */
  readonly clock?: 'real' | 'frozen';
  /** Also opens a port on 127.0.0.1, for programs outside this process and clients that take no `fetch`. */
  readonly url?: boolean;
  /** How the platform behaves: `{ strict: true }`. Rate limits are off unless they are turned on. */
  readonly settings?: Partial<PlatformSettings>;
}

/** An app by its credentials. */
export interface TestApp {
  readonly appId: string;
  readonly appSecret: string;
}

export interface TestUser {
  readonly user_id: string;
  readonly name: string;
  /** As the world's app knows the user. */
  readonly open_id: string;
  readonly union_id: string;
}

/** A user, or a user_id. */
export type UserRef = string | Pick<TestUser, 'user_id'>;

export interface TestChat {
  readonly chat_id: string;
  readonly name: string;
}

/** Which calls: what is left out is not asked for. */
export interface CallFilter {
  /** An API id, or the beginning of one that ends in a dot: `im.v1.`. */
  readonly api?: string;
  readonly code?: number;
  readonly failed?: boolean;
}

/** A platform of one test, in memory, that shares nothing with another one. */
export interface TestPlatform extends AsyncDisposable {
  readonly app: TestApp;
  readonly tenantKey: string;
  /** Answers calls inside this process; give it to a client as its `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Where the port is; without one a name that leads nowhere, so that no call can leave. */
  readonly baseUrl: string;
  /** What a client needs to call as an app, the world's own by default: `createClient(world.clientOptions())`. */
  readonly clientOptions: (
    app?: TestApp,
  ) => TestApp & { readonly baseUrl: string; readonly fetch: typeof globalThis.fetch };
  readonly seed: WorldSeeds;
  /** Acts as a user: `world.as(ada).send(world.app, 'hello')`. */
  readonly as: (user: UserRef) => WorldActor;
  /** The messages, oldest first; the last 100 unless `limit` says otherwise. */
  readonly messages: (filter?: {
    readonly chat?: string | Pick<TestChat, 'chat_id'>;
    readonly from?: UserRef | Pick<TestApp, 'appId'>;
    readonly to?: UserRef | Pick<TestApp, 'appId'>;
    readonly limit?: number;
  }) => Promise<readonly ReadableMessage[]>;
  /** Calls of APIs, oldest first, each with what is kept of it; the last 100 unless `limit` says otherwise. */
  readonly calls: (filter?: CallFilter & { readonly limit?: number }) => Promise<readonly ShownLogRecord[]>;
  /** Freezes, moves and resets the time of this platform. */
  readonly clock: AdjustableClock;
  readonly faults: WorldFaults;
  /** Keeps the whole state, to be put back by `restore`. */
  readonly snapshot: (name?: string) => Promise<void>;
  readonly restore: (name?: string) => Promise<void>;
  /** Back to what `createTestPlatform` gave. */
  readonly reset: () => Promise<void>;
  /** The platform itself, for what has no word here. */
  readonly platform: Platform;
  /** Ends it. Throws when the platform has met a defect of its own meanwhile. */
  readonly close: () => Promise<void>;
}

export interface WorldFaults {
  /** Lets calls fail: `faults.add({ api: 'im.v1.message.create', code: 230020, times: 1 })`. */
  readonly add: (fault: NewFault) => Fault;
  readonly list: () => readonly Fault[];
  readonly remove: (id: string) => boolean;
  readonly clear: () => void;
}

/** 2026-01-01T00:00:00Z */
const frozenTime = Date.UTC(2026, 0, 1);

/** Makes a platform for a test: one tenant with one app. Takes a few milliseconds the first time, then about one. */
export async function createTestPlatform(options: TestPlatformOptions = {}): Promise<TestPlatform> {
  const { scopes = 'all', users = [], seed, settings, clock = 'real', url = false } = options;
  const defects: unknown[] = [];
  const platform = await freshPlatform({
    settings: { rateLimits: false, ...settings },
    reportDefect: (error) => defects.push(error),
  });
  const { context } = platform;
  if (clock === 'frozen') context.clock.freeze(frozenTime);
  const { tenantKey, app } = await context.store.unit(async (db) => {
    const tenantKey = await createTenant(db, context, { name: 'Test tenant' });
    return { tenantKey, app: await makeTestApp(db, context, tenantKey, { scopes }) };
  });
  const seeds = worldSeeds(context, tenantKey, app);
  for (const user of users) await seeds.user(typeof user === 'string' ? { user_id: user, name: user } : user);
  if (seed !== undefined) await seeds.file(seed);
  await markStart(context);
  const listener = url ? await openPort(platform) : undefined;
  platform.publicUrl = listener ? `http://127.0.0.1:${listener.port}` : 'http://larkspur.invalid';
  const fetch = createFetch(platform);
  const baseUrl = platform.publicUrl;
  const close = async () => {
    platform.endStreams();
    await listener?.close();
    await platform.close();
    if (defects.length > 0) throw new AggregateError(defects, 'The platform met defects during this test.');
  };
  return {
    app,
    tenantKey,
    fetch,
    baseUrl,
    clientOptions: ({ appId, appSecret } = app) => ({ appId, appSecret, baseUrl, fetch }),
    seed: seeds,
    as: (user) => worldActor(context, tenantKey, app, user),
    messages: async ({ chat, from, to, limit } = {}) => {
      // Loaded at the first use, so that importing this library stays quick.
      const { listReadableMessages } = await import('../people/readable-messages.ts');
      return listReadableMessages(context.store.reader, tenantKey, {
        ...(chat !== undefined && { chat: typeof chat === 'string' ? chat : chat.chat_id }),
        ...(from !== undefined && { from: chatterIdOf(from) }),
        ...(to !== undefined && { to: chatterIdOf(to) }),
        ...(limit !== undefined && { limit }),
      });
    },
    calls: (filter) => listCalls(context, filter),
    clock: context.clock,
    faults: worldFaults(context),
    snapshot: (name = 'snapshot') => takeSnapshot(context, name),
    restore: async (name = 'snapshot') => {
      if (!(await restoreSnapshot(context, name))) throw new Error(`There is no snapshot ${JSON.stringify(name)}.`);
    },
    reset: async () => {
      await resetPlatform(context);
    },
    platform,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The adapter for sockets is loaded only where one is wanted. */
async function openPort(platform: Platform) {
  const { listen } = await import('../adapters/sockets.ts');
  return listen(platform, { host: '127.0.0.1', port: 0 });
}

async function listCalls(
  platform: PlatformContext,
  { limit = 100, ...filter }: CallFilter & { readonly limit?: number } = {},
): Promise<ShownLogRecord[]> {
  const { findLog, searchLogs } = await import('../api-log/search-logs.ts');
  const { shownRecord } = await import('../control/shown-log.ts');
  const { reader } = platform.store;
  const found: ShownLogRecord[] = [];
  let before: string | undefined;
  do {
    const page = await searchLogs(reader, filter, {
      limit: limit - found.length,
      ...(before !== undefined && { before }),
    });
    for (const { log_id } of page.records) {
      const row = await findLog(reader, log_id);
      if (row) found.push(await shownRecord(row, platform));
    }
    before = page.before;
  } while (before !== undefined && found.length < limit);
  return found.toReversed();
}

function worldFaults({ faults }: PlatformContext): WorldFaults {
  return {
    add: (fault) => {
      const problem = findFaultProblem(fault);
      if (problem) throw new Error(`${problem.field}: ${problem.description}`);
      return faults.add(fault);
    },
    list: () => faults.list(),
    remove: (id) => faults.remove(id),
    clear: () => faults.clear(),
  };
}

function chatterIdOf(chatter: UserRef | Pick<TestApp, 'appId'>): string {
  return typeof chatter === 'object' && 'appId' in chatter ? chatter.appId : userIdOf(chatter);
}
