import { type ApiEntry, allApis, factsOf } from '@larkspur/catalog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../test-support/base.ts';
import { callApi } from '../../../test-support/call-api.ts';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestAnswer, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import { validInput } from '../../../test-support/valid-input.ts';
import { base as baseDomain } from '../base/index.ts';
import { codes } from './codes.ts';
import { bitable } from './index.ts';

const handled = Object.keys({ ...bitable.handlers, ...baseDomain.handlers }).filter((id) => !id.startsWith('base.v3.'));
const apis = allApis().filter(({ id }) => handled.includes(id));
const onBases = apis.filter(({ path }) => path.includes(':app_token'));
const onTables = apis.filter(({ path }) => path.includes(':table_id'));

const unknownBase = 'bascnNoSuchBaseAnywhere0000';

let world: TestWorld;
let app: TestApp;
let stranger: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  stranger = await world.createApp();
  base = await createTestBase(app);
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
});
afterAll(() => world.close());

/** Calls an API with a body that the catalog lets pass. */
function call(api: ApiEntry, path: Record<string, string>, { token }: TestApp = app): Promise<TestAnswer> {
  return callApi(world, api, validInput(api, { seed: 'refusals', ids: {}, path }), token);
}

/** What the page of the API says of a code, or what is usual where it says nothing. */
function documented(api: ApiEntry, code: number, usualMsg: string): { status: number; code: number; msg: string } {
  const [status = 400, , msg = usualMsg] = factsOf(api).errors?.find((row) => row[1] === code) ?? [];
  return { status: status as number, code, msg: msg || usualMsg };
}

test('all APIs of the catalog have a handler', () => {
  const known = allApis().filter(({ id }) => /^(bitable\.v1|base\.v2)\./.test(id));
  expect(known.map(({ id }) => id).sort()).toEqual(handled.sort());
  expect(handled).toHaveLength(52);
});

describe('of a Base', () => {
  test.each(onBases)('$id refuses what is no app_token', async (api) => {
    expectRefusal(await call(api, { app_token: 'nonsense' }), documented(api, codes.wrongBaseToken, 'WrongBaseToken'));
  });

  test.each(onBases)('$id refuses an app_token that stands for nothing', async (api) => {
    const expected = documented(api, codes.baseTokenNotFound, 'BaseTokenNotFound');
    expectRefusal(await call(api, { app_token: unknownBase }), expected);
  });

  test.each(onBases)('$id refuses an app that is no collaborator', async (api) => {
    const answer = await call(api, { app_token: base.appToken }, stranger);
    expectRefusal(answer, { status: 403, code: 91403, msg: 'Forbidden' });
  });
});

describe('of a table', () => {
  test.each(onTables)('$id refuses what is no table_id', async (api) => {
    const answer = await call(api, { app_token: base.appToken, table_id: 'nonsense' });
    expectRefusal(answer, documented(api, codes.wrongTableId, 'WrongTableId'));
  });

  test.each(onTables)('$id refuses a table_id that stands for nothing', async (api) => {
    const answer = await call(api, { app_token: base.appToken, table_id: 'tblNoSuchTable00' });
    expectRefusal(answer, documented(api, codes.tableIdNotFound, 'TableIdNotFound'));
  });
});
