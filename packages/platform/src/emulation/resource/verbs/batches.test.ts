import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

async function createGroup(): Promise<string> {
  const body = { email: 'team@example.com', name: 'Team', who_can_send_mail: 'ANYONE' };
  return (await app.call('POST', '/mail/v1/mailgroups', { body })).body.data.mailgroup_id;
}

test('members of a mail group are created and deleted together', async () => {
  const members = `/mail/v1/mailgroups/${await createGroup()}/members`;
  const items = ['ada@example.org', 'ben@example.org'].map((email) => ({ email, type: 'EXTERNAL_USER' }));
  const created = await app.call('POST', `${members}/batch_create`, { body: { items } });
  const ids = created.body.data.items.map((item: { member_id: string }) => item.member_id);
  expect(created.body.data.items).toEqual(items.map((item, index) => ({ ...item, member_id: ids[index] })));
  const deletion = { body: { member_id_list: [ids[0], 'nobody'] } };
  expect((await app.call('DELETE', `${members}/batch_delete`, deletion)).body).toEqual({
    code: 0,
    msg: 'success',
    data: {},
  });
  expect((await app.call('GET', members)).body.data.items.map((item: { email: string }) => item.email)).toEqual([
    'ben@example.org',
  ]);
  expectRefusal(await app.call('DELETE', `${members}/batch_delete`, deletion), {
    status: 404,
    code: 1234014,
    msg: 'mail group member not found',
  });
});

test('several are read at once; those that are not there are left out', async () => {
  const create = async (summary: string) =>
    (await app.call('POST', '/calendar/v4/calendars', { body: { summary } })).body.data.calendar.calendar_id;
  const calendar_ids = [await create('Team'), 'nowhere', await create('Rooms')];
  const { calendars } = (await app.call('POST', '/calendar/v4/calendars/mget', { body: { calendar_ids } })).body.data;
  expect(calendars.map((item: { summary: string }) => item.summary)).toEqual(['Team', 'Rooms']);
});

test('a copy has what the original has, and an id of its own', async () => {
  const { token } = (
    await app.call('POST', '/drive/v1/files/create_folder', { body: { name: 'Plans', folder_token: '' } })
  ).body.data;
  const body = { name: 'Plans (2)', type: 'docx', folder_token: '' };
  const { file } = (await app.call('POST', `/drive/v1/files/${token}/copy`, { body })).body.data;
  expect(file.name).toBe('Plans (2)');
  expect(file.token).not.toBe(token);
  const { files } = (await app.call('GET', '/drive/v1/files')).body.data;
  expect(files.map((one: { name: string }) => one.name)).toEqual(['Plans', 'Plans (2)']);
});

test('an id that the caller chooses is taken once, where the API documents a code for that', async () => {
  const schema = { schema_id: 'books', properties: [], display: { card_key: 'search_common_card' } };
  const body = { ...schema, properties: [{ name: 'title', type: 'text' }] };
  expect((await app.call('POST', '/search/v2/schemas', { body })).body.code).toBe(0);
  expect((await app.call('POST', '/search/v2/schemas', { body })).body.code).toBe(1274002);
});

test('elsewhere the same id changes what is there', async () => {
  const save = (face_key: string) =>
    app.call('POST', '/attendance/v1/user_settings/modify', {
      query: { employee_type: 'employee_id' },
      body: { user_setting: { user_id: 'ada', face_key } },
    });
  await save('first');
  expect((await save('second')).body.data).toEqual({ user_setting: { user_id: 'ada', face_key: 'second' } });
  const rows = await world.change((db) => db.all(db.build.selectFrom('resources').select('resource_id')));
  expect(rows).toEqual([{ resource_id: 'ada' }]);
});
