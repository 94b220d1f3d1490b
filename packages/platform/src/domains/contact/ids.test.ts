import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTestDepartment, addTestUser } from '../../../test-support/directory.ts';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import { createTenant } from '../../identity/manage-apps.ts';
import type { DepartmentRow, UserRow } from '../../store/tables/contact.ts';
import { addUser } from './seed.ts';

let world: TestWorld;
let app: TestApp;
let otherApp: TestApp;
let ada: UserRow;
let foreigner: UserRow;
let engineering: DepartmentRow;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  otherApp = await world.createApp();
  ada = await addTestUser(world, { user_id: 'ada' });
  engineering = await addTestDepartment(world, { department_id: 'eng' });
  foreigner = await world.change(async (db) => {
    const { context } = world.platform;
    const tenant = await createTenant(db, context, { name: 'Other tenant' });
    return addUser(db, context, tenant, { name: 'Eve', user_id: 'eve' });
  });
});
afterAll(() => world.close());

const userIds = () => world.platform.context.userIds;
const user = (id: string, type?: string) =>
  app.call('GET', `/contact/v3/users/${id}`, type ? { query: { user_id_type: type } } : {});
const department = (id: string, type?: string) =>
  app.call('GET', `/contact/v3/departments/${id}`, type ? { query: { department_id_type: type } } : {});

/** The live wording of an unknown id, and the field that has it. */
function unknown(code: number, kind: string, field: string, ids: readonly string[], example?: string) {
  return {
    code,
    msg:
      `The request you send is not a valid {${kind}} or not exists` +
      `${example ? `, and the example value is {${example}}` : ''}. Invalid ids: [${ids.join(', ')}] . ` +
      'Please see field_violations for details and refer to API documentation to correct accordingly and resubmit',
    error: { field_violations: ids.map((value) => ({ field, value, description: 'id not exist' })) },
  };
}
const openIdExample = 'ou_da5****************dfe';

describe('a user is found', () => {
  test.each([
    ['an open_id without a type', () => userIds().openId(app.appId, ada.lark_id), undefined],
    ['an open_id', () => userIds().openId(app.appId, ada.lark_id), 'open_id'],
    ['a union_id', () => userIds().unionId(world.tenantKey, ada.lark_id), 'union_id'],
    ['a user_id', () => 'ada', 'user_id'],
  ])('by %s', async (_, id, type) => {
    expect((await user(id(), type)).body.data.user.name).toBe('Ada Lovelace');
  });

  test('by the user_id that a resigned user had before, once somebody living has it', async () => {
    await addTestUser(world, { name: 'Old', user_id: 'reused', state: 'resigned' });
    expect((await user('reused', 'user_id')).body.data.user.name).toBe('Old');
    await addTestUser(world, { name: 'New', user_id: 'reused' });
    expect((await user('reused', 'user_id')).body.data.user.name).toBe('New');
  });
});

describe('a user is refused', () => {
  test('with 99992351 when no app has given the open_id out', async () => {
    for (const id of ['bcge9g7d', 'ou_0', `ou_${'0'.repeat(32)}`]) {
      expectRefusal(await user(id), unknown(99992351, 'open_id', 'user_id', [id], openIdExample));
    }
  });

  test('with 99992351 when the open_id is of a user of another tenant', async () => {
    const id = userIds().openId(app.appId, foreigner.lark_id);
    expectRefusal(await user(id), unknown(99992351, 'open_id', 'user_id', [id], openIdExample));
  });

  test('with 99992361 when another app has given the open_id out', async () => {
    const id = userIds().openId(otherApp.appId, ada.lark_id);
    expectRefusal(await user(id), { code: 99992361, msg: 'open_id cross app' });
  });

  test('with 99992360 for an unknown user_id, also for an open_id in its place', async () => {
    for (const id of ['nobody', 'eve', userIds().openId(app.appId, ada.lark_id)]) {
      expectRefusal(await user(id, 'user_id'), unknown(99992360, 'user_id', 'user_id', [id], '64*******87'));
    }
  });

  test('with 99992364 for an unknown union_id', async () => {
    const id = `on_${'0'.repeat(32)}`;
    const refusal = unknown(99992364, 'union_id', 'user_id', [id], 'on_da5****************dfe');
    expectRefusal(await user(id, 'union_id'), refusal);
  });

  test('with 99992364 in other words for an open_id in the place of a union_id', async () => {
    const id = userIds().openId(app.appId, ada.lark_id);
    expectRefusal(await user(id, 'union_id'), { code: 99992364, msg: 'user id cross tenant' });
  });

  test('with 99992381 for the union_id of a user of another tenant', async () => {
    const id = userIds().unionId(world.tenantKey, foreigner.lark_id);
    expectRefusal(await user(id, 'union_id'), { code: 99992381, msg: 'union_id cross tenant' });
  });
});

describe('a department is found', () => {
  test('by either kind of id', async () => {
    for (const answer of [
      await department(engineering.open_department_id),
      await department(engineering.open_department_id, 'open_department_id'),
      await department('eng', 'department_id'),
    ]) {
      expect(answer.body.data.department.name).toBe('Engineering');
    }
  });

  test.each([undefined, 'open_department_id', 'department_id'])('as 0 when it is the root (%s)', async (type) => {
    expect((await department('0', type)).body.data.department.name).toBe('Test tenant');
  });
});

describe('a department is refused', () => {
  test('with 99992357 for an unknown open_department_id, also for a department_id in its place', async () => {
    for (const id of ['eng', `od-${'0'.repeat(32)}`]) {
      expectRefusal(await department(id), unknown(99992357, 'open_department_id', 'department_id', [id]));
    }
  });

  test('with 99992380 for an unknown department_id, also for an open_department_id in its place', async () => {
    for (const id of ['nowhere', engineering.open_department_id]) {
      expectRefusal(await department(id, 'department_id'), unknown(99992380, 'department_id', 'department_id', [id]));
    }
  });
});

test('every unknown id of a list is named, once and in the order in which they were written', async () => {
  const known = userIds().openId(app.appId, ada.lark_id);
  const answer = await app.call('GET', '/contact/v3/users/batch', {
    query: { user_ids: ['ou_b', known, 'ou_a', 'ou_b'] },
  });
  expectRefusal(answer, unknown(99992351, 'open_id', 'user_ids', ['ou_b', 'ou_a'], openIdExample));
});
