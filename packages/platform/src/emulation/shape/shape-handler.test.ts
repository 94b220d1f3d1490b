import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestDepartment, addTestUser } from '../../../test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import type { UserRow } from '../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { user_id: 'ada' });
});
afterEach(() => world.close());

const openId = () => world.platform.context.userIds.openId(app.appId, ada.lark_id);

test('an API that is not emulated further answers the documented shape, and says so in a header', async () => {
  const answer = await app.call('GET', '/minutes/v1/minutes/obcn00000000000000000001');
  expect(answer.headers.get('x-larkspur-emulation')).toBe('shape');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      minute: {
        token: expect.stringMatching(/^[A-Za-z0-9]{27}$/),
        owner_id: openId(),
        create_time: '1735689600000',
        title: 'sample title',
        cover: expect.any(String),
        duration: '1',
        url: 'https://example.feishu.cn/sample',
        note_id: expect.stringMatching(/^\d{19}$/),
      },
    },
  });
});

test('the same call gives the same answer, another call other ids', async () => {
  const read = async (token: string) =>
    (await app.call('GET', `/minutes/v1/minutes/${token}`)).body.data.minute.note_id;
  const first = await read('obcn00000000000000000001');
  expect(await read('obcn00000000000000000001')).toBe(first);
  expect(await read('obcn00000000000000000002')).not.toBe(first);
});

test('what the caller wrote comes back where a field has its name', async () => {
  const body = { text: 'Hello', source_language: 'en', target_language: 'zh', glossary: [] };
  expect((await app.call('POST', '/translation/v1/text/translate', { body })).body.data).toEqual({ text: 'Hello' });
});

test('people are those of the tenant, under the id that was asked for', async () => {
  const owner = async (user_id_type: string) =>
    (await app.call('GET', '/minutes/v1/minutes/obcn00000000000000000001', { query: { user_id_type } })).body.data
      .minute.owner_id;
  expect(await owner('open_id')).toBe(openId());
  expect(await owner('user_id')).toBe('ada');
});

test('a user token speaks for its user', async () => {
  const ben = await addTestUser(world, { user_id: 'ben' });
  const token = await app.userToken(ben);
  const query = { user_id_type: 'user_id' };
  const { minute } = (await app.call('GET', '/minutes/v1/minutes/obcn00000000000000000001', { token, query })).body
    .data;
  expect(minute.owner_id).toBe('ben');
});

test('departments are those of the tenant', async () => {
  const { open_department_id } = await addTestDepartment(world, { department_id: 'eng' });
  const body = { date: '2026-01-01', cycle_type: 1 };
  const department = async (department_id_type: string) => {
    const path = '/application/v6/applications/cli_1/app_usage/department_overview';
    const { items } = (await app.call('POST', path, { query: { department_id_type }, body })).body.data;
    return items[0].department_id;
  };
  expect(await department('open_department_id')).toBe(open_department_id);
  expect(await department('department_id')).toBe('eng');
});

test('no further page follows', async () => {
  const body = { date: '2026-01-01', cycle_type: 1 };
  const path = '/application/v6/applications/cli_1/app_usage/department_overview';
  const { data } = (await app.call('POST', path, { body })).body;
  expect(data).toMatchObject({ has_more: false, items: [expect.any(Object)] });
  expect(data).not.toHaveProperty('page_token');
});

test('lists of what went wrong are empty', async () => {
  const body = { request_docs: [{ doc_token: 'doccn1', doc_type: 'docx' }] };
  const { data } = (await app.call('POST', '/drive/v1/metas/batch_query', { body })).body;
  expect(data).toMatchObject({ metas: [{ doc_token: expect.any(String) }], failed_list: [] });
});

test('an API that answers with a file gives a small one of the right kind', async () => {
  const photo = await app.call('GET', '/acs/v1/access_records/1/access_photo');
  expect(photo.headers.get('content-type')).toBe('image/png');
  expect(photo.headers.get('content-disposition')).toBe('attachment; filename="sample.png"');
  expect(photo.headers.get('x-larkspur-emulation')).toBe('shape');
  const transcript = await app.call('GET', '/minutes/v1/minutes/obcn00000000000000000001/transcript');
  expect([transcript.headers.get('content-type'), transcript.body]).toEqual([
    'text/plain; charset=utf-8',
    'larkspur\n',
  ]);
});

test('an API without known fields answers an empty data', async () => {
  const answer = await app.call('POST', '/base/v3/bases/b/data/query', { body: { dsl: '{}' } });
  expect(answer.body).toEqual({ code: 0, msg: 'success', data: {} });
});
