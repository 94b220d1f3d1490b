import { allScopes } from '@larkspur/catalog';
import { createFetch } from '../src/adapters/fetch.ts';
import { AdjustableClock } from '../src/clock.ts';
import { createPlatform, type Platform, type PlatformOptions } from '../src/create-platform.ts';
import { type AppCredentials, createApp, createTenant, type NewApp, setScopes } from '../src/identity/manage-apps.ts';
import { issueUserToken } from '../src/identity/user-tokens.ts';
import type { Db } from '../src/store/store.ts';

/** An answer as a test looks at it. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON body; the text where it is no JSON. */
  readonly body: any;
}

export interface TestCall {
  readonly token?: string;
  readonly query?: string | Record<string, string | number | boolean | readonly string[]>;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** An app of a test world, with a living tenant token. */
export interface TestApp extends AppCredentials {
  readonly token: string;
  /** Calls an API as this app: `app.call('GET', '/contact/v3/users/x', { query: { user_id_type: 'user_id' } })`. */
  readonly call: (method: string, path: string, call?: TestCall) => Promise<TestAnswer>;
  /** Makes a user_access_token of this app that carries these scopes (all of the app's by default), without asking anybody. */
  readonly userToken: (user: number | { lark_id: number }, scopes?: readonly string[]) => Promise<string>;
}

/** A platform in memory with one tenant; its clock stands at 2026-01-01T00:00:00Z until it is moved. */
export interface TestWorld {
  readonly platform: Platform;
  readonly clock: AdjustableClock;
  readonly tenantKey: string;
  readonly fetch: typeof fetch;
  /** Paths are given without `/open-apis`. */
  readonly call: (method: string, path: string, call?: TestCall) => Promise<TestAnswer>;
  readonly createApp: (app?: Partial<NewApp> & { scopes?: readonly string[] | 'all' }) => Promise<TestApp>;
  readonly change: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export const testStart = Date.UTC(2026, 0, 1);

/** Makes a test world. Rate limits are off unless the options turn them on. */
export async function createTestWorld(options: PlatformOptions = {}): Promise<TestWorld> {
  const clock = new AdjustableClock();
  clock.freeze(testStart);
  const defects: unknown[] = [];
  const platform = await createPlatform({
    clock,
    reportDefect: (error) => defects.push(error),
    ...options,
    settings: { rateLimits: false, ...options.settings },
  });
  const { context } = platform;
  const change: TestWorld['change'] = (work) => context.store.unit(work);
  const tenantKey = await change((db) => createTenant(db, context, { name: 'Test tenant' }));
  const call = caller(createFetch(platform));

  async function newApp({ scopes = 'all', ...app }: Parameters<TestWorld['createApp']>[0] = {}): Promise<TestApp> {
    const credentials = await change(async (db) => {
      const made = await createApp(db, context, { name: 'Test app', ownerTenantKey: tenantKey, ...app });
      for (const tokenType of ['tenant', 'user'] as const) {
        await setScopes(db, context, { appId: made.appId, tenantKey, tokenType }, scopes);
      }
      return made;
    });
    const issued = await change((db) => context.tokens.issueAppToken(db, 'tenant', credentials.appId, tenantKey));
    return {
      ...credentials,
      token: issued.token,
      call: (method, path, options) => call(method, path, { token: issued.token, ...options }),
      userToken: (user, carried = granted(scopes)) =>
        change(async (db) => {
          const larkId = typeof user === 'number' ? user : user.lark_id;
          const of = { appId: credentials.appId, tenantKey, larkId, scopes: carried };
          return (await issueUserToken(db, context, of)).token;
        }),
    };
  }

  return {
    platform,
    clock,
    tenantKey,
    fetch: createFetch(platform),
    call,
    createApp: newApp,
    change,
    close: async () => {
      await platform.close();
      if (defects.length > 0) throw new AggregateError(defects, 'The platform met defects during this test.');
    },
  };
}

function granted(scopes: readonly string[] | 'all'): readonly string[] {
  return scopes === 'all' ? allScopes().map(({ scope }) => scope) : scopes;
}

function caller(fetch: typeof globalThis.fetch): TestWorld['call'] {
  return async (method, path, { token, query, body, headers = {} } = {}) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`http://127.0.0.1:5275/open-apis${path}${queryText(query)}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'manual',
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}

function queryText(query: TestCall['query'] = ''): string {
  if (typeof query === 'string') return query && `?${query}`;
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  return `?${parameters}`;
}
