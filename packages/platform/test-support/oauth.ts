import type { NewUser } from '../src/domains/contact/seed.ts';
import { addUser } from '../src/domains/contact/seed.ts';
import type { UserRow } from '../src/store/tables/contact.ts';
import type { TestAnswer, TestApp, TestWorld } from './test-world.ts';

export const callback = 'https://example.com/callback';

type Fields = Readonly<Record<string, string | undefined>>;

/** What a browser and an app do with the pages and endpoints of a login, on a test platform. */
export interface TestLogin {
  readonly world: TestWorld;
  readonly app: TestApp;
  readonly ada: UserRow;
  /** Any path of the platform, without following redirects. */
  readonly request: (method: string, path: string, init?: RequestInit) => Promise<TestAnswer>;
  /** Opens the authorize page of the app; fields that are undefined are left out of its usual query. */
  readonly openPage: (query?: Fields, headers?: Record<string, string>) => Promise<TestAnswer>;
  /** A code that Ada has approved. */
  readonly code: (query?: Fields) => Promise<string>;
  /** Asks the token endpoint, version 3, with the app's credentials. */
  readonly token: (fields: Fields) => Promise<TestAnswer>;
  /** The answer to a code that Ada has approved. */
  readonly tokens: (query?: Fields) => Promise<Record<string, string>>;
}

/** An app that may be called back at `callback`, and Ada, who may log in. */
export async function createLogin(world: TestWorld, scopes: readonly string[] | 'all' = 'all'): Promise<TestLogin> {
  const app = await world.createApp({ name: 'Notes', scopes, redirectUrls: [callback] });
  const ada = await newUser(world, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' });
  const request: TestLogin['request'] = async (method, path, init) => {
    const response = await world.fetch(`http://127.0.0.1:5275${path}`, { method, redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const openPage: TestLogin['openPage'] = (query = {}, headers = {}) => {
    const usual = { client_id: app.appId, response_type: 'code', redirect_uri: callback };
    return request('GET', `/open-apis/authen/v1/authorize?${written({ ...usual, ...query })}`, { headers });
  };
  const code: TestLogin['code'] = async (query) => {
    const { headers, body } = await openPage({ larkspur_user: 'ada', ...query });
    const given = new URL(headers.get('location') ?? `nowhere:?${body}`).searchParams.get('code');
    if (!given) throw new Error(`The page gave no code: ${body}`);
    return given;
  };
  const token: TestLogin['token'] = (fields) => {
    const body = written({ client_id: app.appId, client_secret: app.appSecret, ...fields });
    return request('POST', '/oauth/v3/token', { body });
  };
  const tokens: TestLogin['tokens'] = async (query) =>
    (await token({ grant_type: 'authorization_code', code: await code(query) })).body;
  return { world, app, ada, request, openPage, code, token, tokens };
}

export function newUser(world: TestWorld, user: NewUser): Promise<UserRow> {
  return world.change((db) => addUser(db, world.platform.context, world.tenantKey, user));
}

function written(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
