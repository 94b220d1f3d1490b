import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestUser } from '../../../../test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const query = { type: 'docx' };
const settingsOf = async (token: string, version = 'v2') =>
  (await app.call('GET', `/drive/${version}/permissions/${token}/public`, { query })).body.data.permission_public;

test('a setting has a value before it is set, and keeps what it is set to', async () => {
  const before = await settingsOf('doc');
  expect(before).toMatchObject({ external_access_entity: 'open', lock_switch: false });
  const body = { link_share_entity: 'anyone_readable' };
  const changed = await app.call('PATCH', '/drive/v2/permissions/doc/public', { query, body });
  expect(changed.body.data).toEqual({ permission_public: { ...before, ...body } });
  expect(await settingsOf('doc')).toEqual({ ...before, ...body });
});

test('settings of two things are two, and both versions of an API see the same', async () => {
  const before = await settingsOf('other');
  await app.call('PATCH', '/drive/v2/permissions/doc/public', { query, body: { link_share_entity: 'closed' } });
  expect(await settingsOf('other')).toEqual(before);
  expect((await settingsOf('doc', 'v1')).link_share_entity).toBe('closed');
});

test('a setting that is cleared is as it was before', async () => {
  const headers = { 'X-Lark-Helpdesk-Authorization': 'aGVscDp0b2tlbg==' };
  const { ada, token } = await agent();
  const schedules = `/helpdesk/v1/agents/${ada}/schedules`;
  const before = (await app.call('GET', schedules, { headers })).body.data;
  const body = { agent_schedule: { schedule: [{ start_time: '08:00', end_time: '12:00', weekday: 1 }] } };
  await app.call('PATCH', schedules, { headers, token, body });
  const changed = (await app.call('GET', schedules, { headers })).body.data;
  expect(changed.agent_schedule.schedule).toEqual(body.agent_schedule.schedule);
  await app.call('DELETE', schedules, { headers, token });
  expect((await app.call('GET', schedules, { headers })).body.data).toEqual(before);
});

async function agent() {
  const user = await addTestUser(world);
  const ada = world.platform.context.userIds.openId(app.appId, user.lark_id);
  return { ada, token: await app.userToken(user) };
}
