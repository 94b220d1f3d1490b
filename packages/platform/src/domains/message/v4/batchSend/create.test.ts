import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openIdOf } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { uploadImage } from '../../../../../test-support/uploads.ts';
import { changeApp, changeInstallation } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { addBatch } from '../../../im/batch/queries.ts';
import { p2pKeyOf } from '../../../im/chats/p2p-chats.ts';
import { findP2pChat } from '../../../im/chats/queries.ts';
import { readChat } from '../../../im/messages/reads.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let bob: UserRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  bob = await addTestUser(world, { name: 'Bob', user_id: 'bob' });
});
afterEach(() => world.close());

const send = (body: object, by = app) =>
  by.call('POST', '/message/v4/batch_send/', { body: { msg_type: 'text', content: { text: 'hi' }, ...body } });
const of = (batchId: string, what: string, by = app, method = 'GET') =>
  by.call(method, `/im/v1/batch_messages/${batchId}${what}`);

async function directChat(user: UserRow) {
  const key = p2pKeyOf(app.appId, String(user.lark_id));
  return world.change((db) => findP2pChat(db, world.tenantKey, key));
}

async function lastSaidTo(user: UserRow): Promise<any> {
  const chat = await directChat(user);
  const listed = await app.call('GET', '/im/v1/messages', {
    query: { container_id_type: 'chat', container_id: chat?.chat_id ?? '', sort_type: 'ByCreateTimeDesc' },
  });
  return listed.body.data.items[0];
}

describe('sending', () => {
  test('everybody who is named gets the message in their direct chat; ids of nobody are told', async () => {
    const answer = await send({
      open_ids: [openIdOf(world, app, ada), 'ou_none'],
      user_ids: ['bob', 'nobody'],
      union_ids: ['on_none'],
      department_ids: ['od-none'],
    });
    expect(answer.body).toEqual({
      code: 0,
      msg: 'ok',
      data: {
        message_id: expect.stringMatching(/^bm-[0-9a-f]{32}$/),
        invalid_open_ids: ['ou_none'],
        invalid_user_ids: ['nobody'],
        invalid_union_ids: ['on_none'],
        invalid_department_ids: ['od-none'],
      },
    });
    for (const user of [ada, bob]) {
      expect(await lastSaidTo(user)).toMatchObject({ msg_type: 'text', body: { content: '{"text":"hi"}' } });
    }
  });

  test('a department stands for those in it and below it, by either kind of id; the root does not', async () => {
    const above = await addTestDepartment(world, { name: 'A', department_id: 'a' });
    const below = await addTestDepartment(world, { name: 'B', parent: above.open_department_id });
    const eve = await addTestUser(world, { name: 'Eve', departments: [below.open_department_id] });
    for (const id of ['a', above.open_department_id]) {
      const { data } = (await send({ department_ids: [id] })).body;
      expect((await of(data.message_id, '/get_progress')).body.data.batch_message_send_progress).toMatchObject({
        valid_user_ids_count: 1,
        success_user_ids_count: 1,
      });
    }
    expect(await lastSaidTo(eve)).toBeDefined();
    expect((await send({ department_ids: ['0'] })).body.data.invalid_department_ids).toEqual(['0']);
  });

  test('all kinds, in their own forms', async () => {
    const image = (await uploadImage(app)).body.data.image_key;
    const chat = await world.change((db) =>
      import('../../../im/seed.ts').then(({ addGroupChat }) =>
        addGroupChat(db, world.platform.context, world.tenantKey, { name: 'x', bots: [app.appId] }),
      ),
    );
    const kinds: [object, object][] = [
      [{ msg_type: 'text', content: { text: '<b>raw</b>' } }, { text: '<b>raw</b>' }],
      [{ msg_type: 'image', content: { image_key: image } }, { image_key: image }],
      [
        { msg_type: 'post', content: { post: { zh_cn: { title: 'T', content: [[{ tag: 'hr' }]] } } } },
        { title: 'T', content: [[{ tag: 'hr' }]] },
      ],
      [{ msg_type: 'share_chat', content: { share_chat_id: chat.chat_id } }, { chat_id: chat.chat_id }],
      [
        { msg_type: 'interactive', card: { elements: [{ tag: 'hr' }] } },
        { title: null, elements: [[{ tag: 'hr' }]] },
      ],
    ];
    for (const [body, back] of kinds) {
      world.clock.advance(1);
      expect((await send({ user_ids: ['ada'], content: undefined, ...body })).body).toMatchObject({ code: 0 });
      expect(JSON.parse((await lastSaidTo(ada)).body.content)).toEqual(back);
    }
  });
});

describe('is refused, with HTTP 200', () => {
  const to = { user_ids: ['ada'] };
  test.each<[string, object, number, string]>([
    ['without receivers', {}, 10003, 'Invalid parameter.'],
    ['with more than 200 ids in a list', { user_ids: Array(201).fill('ada') }, 10003, 'Invalid parameter.'],
    ['with ids that are none', { user_ids: [5] }, 10003, 'Invalid parameter.'],
    ['without content', { ...to, content: undefined }, 10003, 'Invalid parameter.'],
    ['of another kind', { ...to, msg_type: 'audio' }, 10003, 'Invalid parameter.'],
    ['with content of another form', { ...to, content: {} }, 10003, 'Invalid parameter.'],
    [
      'with Markdown',
      { ...to, msg_type: 'post', content: { post: { zh_cn: { content: [[{ tag: 'md', text: 'x' }]] } } } },
      10003,
      'Invalid parameter.',
    ],
    ['that is too long', { ...to, content: { text: 'x'.repeat(150 * 1024) } }, 10002, 'Create or send message fail.'],
    [
      'with an unknown picture',
      { ...to, msg_type: 'image', content: { image_key: 'x' } },
      11227,
      'Image key not exist.',
    ],
    [
      'with an unknown chat',
      { ...to, msg_type: 'share_chat', content: { share_chat_id: 'x' } },
      11231,
      'Chat not found.',
    ],
    [
      'with a card that is none',
      { ...to, msg_type: 'interactive', card: { elements: 5 } },
      11246,
      'Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, ' +
        'please check whether the card json is correct; ErrorValue: elements: 5',
    ],
    ['to open_ids of nobody', { open_ids: ['ou_none'] }, 11101, 'Open_id not exist.'],
  ])('%s', async (_, body, code, msg) => {
    expectRefusal(await send(body), { status: 200, code, msg });
  });

  test('without the scopes for it', async () => {
    const withScopes = (...scopes: string[]) => world.createApp({ scopes });
    const users = 'im:message:send_multi_users';
    const departments = 'im:message:send_multi_depts';
    expectRefusal(await send(to, await withScopes(users)), {
      status: 200,
      code: 11223,
      msg: 'Do not have im write permission.',
    });
    expectRefusal(await send(to, await withScopes('im:message', departments)), {
      status: 200,
      code: 11203,
      msg: 'Send employee ids permission denied.',
    });
    expectRefusal(await send({ department_ids: ['a'] }, await withScopes('im:message', users)), {
      status: 200,
      code: 11204,
      msg: 'Send department list permission denied.',
    });
  });

  test('for an app without a bot, and above 500,000 receivers a day', async () => {
    await world.change((db) =>
      addBatch(db, {
        batch_message_id: 'bm-old',
        tenant_key: world.tenantKey,
        app_id: app.appId,
        valid_count: 500_000,
        recalled: 0,
        create_time: world.clock.now(),
      }),
    );
    const limit = { status: 200, code: 11247, msg: 'Internal send message trigger rate limit.' };
    expectRefusal(await send(to), limit);
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await send(to), { status: 200, code: 11205, msg: 'App do not have bot.' });
  });
});

describe('afterwards', () => {
  const both = async () => (await send({ user_ids: ['ada', 'bob'] })).body.data.message_id;

  test('progress and readers are counted; those out of reach are valid, but get nothing', async () => {
    await world.change((db) =>
      changeInstallation(
        db,
        world.platform.context,
        { appId: app.appId, tenantKey: world.tenantKey },
        { availability: { type: 'some', users: [ada.lark_id] } },
      ),
    );
    const id = await both();
    const chat = await directChat(ada);
    await world.change((db) => readChat(db, chat as never, ada.lark_id, world.clock.now()));
    expect((await of(id, '/get_progress')).body.data).toEqual({
      batch_message_send_progress: { valid_user_ids_count: 2, success_user_ids_count: 1, read_user_ids_count: 1 },
      batch_message_recall_progress: { recall: false, recall_count: 0 },
    });
    expect((await of(id, '/read_user')).body).toEqual({
      code: 0,
      msg: 'ok',
      data: { read_user: { read_count: '1', total_count: '1' } },
    });
  });

  test('a batch is recalled as a whole', async () => {
    const id = await both();
    expect((await of(id, '', app, 'DELETE')).body).toEqual({ code: 0, msg: 'ok', data: {} });
    expect(await lastSaidTo(ada)).toMatchObject({ deleted: true });
    expect((await of(id, '/get_progress')).body.data.batch_message_recall_progress).toEqual({
      recall: true,
      recall_count: 2,
    });
  });

  test('foreign, unknown and old batches are refused', async () => {
    const id = await both();
    const other = await world.createApp();
    expectRefusal(await of(id, '', other, 'DELETE'), { code: 230026, msg: 'No permission to recall this message.' });
    for (const what of ['/get_progress', '/read_user']) {
      expectRefusal(await of(id, what, other), { code: 230012, msg: 'Bot is NOT the sender of the message.' });
      expectRefusal(await of('bm-none', what), { code: 230030, msg: 'The message id is invalid, record not found.' });
      expectRefusal(await of('bm-', what), {
        code: 230001,
        msg: 'Your request contains an invalid request parameter, ext=batch_message_id length is less than 4',
      });
    }
    world.clock.advance(24 * 3_600_000 + 1);
    const { body } = await world.call('POST', '/auth/v3/tenant_access_token/internal', {
      body: { app_id: app.appId, app_secret: app.appSecret },
    });
    const late = { call: (m: string, p: string) => world.call(m, p, { token: body.tenant_access_token }) };
    expectRefusal(await of(id, '', late as TestApp, 'DELETE'), {
      code: 230009,
      msg: 'Message can only be recalled within one days.',
    });
  });

  test('an app that has lost its bot is refused', async () => {
    const id = await both();
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    for (const answer of [await of(id, '', app, 'DELETE'), await of(id, '/get_progress')]) {
      expectRefusal(answer, { code: 230006, msg: 'Bot ability is not activated.' });
    }
  });
});
