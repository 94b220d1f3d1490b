import { afterEach, beforeEach, expect, test } from 'vitest';
import { openIdOf, send, userToken } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { changeApp, changeInstallation } from '../../../../identity/manage-apps.ts';
import { setChatPolicy } from '../../chats/chat-policy.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp({ name: 'Helper' });
});
afterEach(() => world.close());

const create = (body: object = {}, query: Record<string, string | boolean> = {}) =>
  app.call('POST', '/im/v1/chats', { body, query });

test('a group that is told nothing belongs to the bot, is private and has the documented defaults', async () => {
  const answer = await create();
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      chat_id: expect.stringMatching(/^oc_[0-9a-f]{32}$/),
      avatar: expect.stringMatching(/^http:\/\/127\.0\.0\.1:5275\/_larkspur\/avatars\//),
      name: '(无主题)',
      description: '',
      external: false,
      tenant_key: world.tenantKey,
      add_member_permission: 'all_members',
      share_card_permission: 'allowed',
      at_all_permission: 'all_members',
      edit_permission: 'all_members',
      group_message_type: 'chat',
      chat_mode: 'group',
      chat_type: 'private',
      chat_tag: 'inner',
      join_message_visibility: 'all_members',
      leave_message_visibility: 'all_members',
      membership_approval: 'no_approval_required',
      moderation_permission: 'all_members',
      urgent_setting: 'all_members',
      video_conference_setting: 'all_members',
      pin_manage_setting: 'all_members',
      hide_member_count_setting: 'all_members',
      restricted_mode_setting: {
        status: false,
        screenshot_has_permission_setting: 'all_members',
        download_has_permission_setting: 'all_members',
        message_has_permission_setting: 'all_members',
      },
    },
  });
});

test('what can be set by an update only is ignored', async () => {
  const { data } = (await create({ add_member_permission: 'only_owner', at_all_permission: 'only_owner' })).body;
  expect(data).toMatchObject({ add_member_permission: 'all_members', at_all_permission: 'all_members' });
});

test('owner, invited users and bots are in the group, and the creating bot can be made a manager', async () => {
  const [ada, ben] = [await addTestUser(world), await addTestUser(world, { name: 'Ben' })];
  const other = await world.createApp({ name: 'Other' });
  const created = await create(
    { name: 'Launch', owner_id: ada.user_id, user_id_list: [ada.user_id, ben.user_id], bot_id_list: [other.appId] },
    { user_id_type: 'user_id', set_bot_manager: true },
  );
  expect(created.body.data).toMatchObject({ name: 'Launch', owner_id: ada.user_id, owner_id_type: 'user_id' });
  const chatId = created.body.data.chat_id;
  const shown = await app.call('GET', `/im/v1/chats/${chatId}`, { query: { user_id_type: 'user_id' } });
  expect(shown.body.data).toMatchObject({
    owner_id: ada.user_id,
    user_count: '2',
    bot_count: '2',
    bot_manager_id_list: [app.appId],
    user_manager_id_list: [],
    chat_status: 'normal',
  });
  expect((await send(other, { to: chatId })).body.code).toBe(0);
});

test('with a user_access_token the user creates, owns and is in the group, and the bot is not', async () => {
  const ada = await addTestUser(world);
  const token = await userToken(world, app, ada, ['im:chat:create_by_user', 'im:chat:readonly']);
  const created = await app.call('POST', '/im/v1/chats', { token, body: { name: 'Mine' } });
  expect(created.body.data).toMatchObject({ owner_id: openIdOf(world, app, ada), owner_id_type: 'open_id' });
  const chatId = created.body.data.chat_id;
  const inChat = (of?: string) =>
    app.call('GET', `/im/v1/chats/${chatId}/members/is_in_chat`, of === undefined ? {} : { token: of });
  expect((await inChat(token)).body.data).toEqual({ is_in_chat: true });
  expect((await inChat()).body.data).toEqual({ is_in_chat: false });
});

test('one uuid makes one group in ten hours for one owner', async () => {
  const ada = await addTestUser(world);
  const owner_id = openIdOf(world, app, ada);
  const first = (await create({ name: 'One' }, { uuid: 'u-1' })).body.data.chat_id;
  expect((await create({ name: 'Two' }, { uuid: 'u-1' })).body.data).toMatchObject({ chat_id: first, name: 'One' });
  expect((await create({ name: 'Three', owner_id }, { uuid: 'u-1' })).body.data.chat_id).not.toBe(first);
  expect((await create({ name: 'Four' }, { uuid: 'u-2' })).body.data.chat_id).not.toBe(first);
  world.clock.advance(36_000_000);
  const renewed = await app.call('POST', '/im/v1/chats', {
    token: await freshToken(),
    body: {},
    query: { uuid: 'u-1' },
  });
  expect(renewed.body.data.chat_id).not.toBe(first);
});

async function freshToken(): Promise<string> {
  const { tokens } = world.platform.context;
  return (await world.change((db) => tokens.issueAppToken(db, 'tenant', app.appId, world.tenantKey))).token;
}

test('lists that are too long are refused by the gateway', async () => {
  expectRefusal(await create({ bot_id_list: Array.from({ length: 6 }, (_, n) => `cli_${n}`) }), {
    code: 99992402,
    msg: 'field validation failed',
    error: { field_violations: [{ field: 'bot_id_list', description: 'the max len is 5' }] },
  });
});

const invalid = { code: 232001, msg: 'Your request contains an invalid request parameter.' };

test.each([
  ['another mode than group', { chat_mode: 'topic' }, invalid],
  ['an unknown type', { chat_type: 'secret' }, invalid],
  ['an unknown choice of a setting', { membership_approval: 'perhaps' }, invalid],
  ['an avatar that was not uploaded', { avatar: 'img_v3_none' }, invalid],
  ['a restricted mode that restricts nothing', { restricted_mode_setting: { status: true } }, invalid],
  [
    'restrictions without the mode',
    { restricted_mode_setting: { download_has_permission_setting: 'not_anyone' } },
    invalid,
  ],
  [
    'a public group without a name',
    { chat_type: 'public' },
    { code: 232042, msg: "Public group chat's name should not be empty." },
  ],
  [
    'a public group with a name of one character',
    { chat_type: 'public', name: '群' },
    { code: 232020, msg: 'Name can NOT be less than two characters for public chats.' },
  ],
  [
    'an external group',
    { external: true },
    {
      code: 232033,
      msg: 'The operator or invited bots does NOT have the authority to manage external chats without the scope.',
    },
  ],
  [
    'a public external group',
    { external: true, chat_type: 'public', name: 'Open' },
    { code: 232069, msg: 'current chat type unsupported to set public.' },
  ],
  [
    'a bot that does not exist',
    { bot_id_list: ['cli_0123456789abcdef'] },
    { code: 232021, msg: 'Bot can NOT be found.' },
  ],
  [
    'an empty user id',
    { user_id_list: [''] },
    { code: 232030, msg: 'Your request specifies a user_id which is invalid.' },
  ],
])('refuses %s', async (_, body, refusal) => {
  expectRefusal(await create(body), refusal);
});

test('refuses to invite somebody who has resigned', async () => {
  const gone = await addTestUser(world, { state: 'resigned' });
  expectRefusal(await create({ user_id_list: [openIdOf(world, app, gone)] }), {
    code: 232022,
    msg: 'User has already resigned.',
  });
});

test('refuses to invite a user outside the availability, and a bot that is not in use', async () => {
  const ada = await addTestUser(world);
  const unavailable = { code: 232043, msg: 'Your request contains unavailable ids.' };
  const { context } = world.platform;
  await world.change((db) =>
    changeInstallation(
      db,
      context,
      { appId: app.appId, tenantKey: world.tenantKey },
      { availability: { type: 'some' } },
    ),
  );
  expectRefusal(await create({ user_id_list: [openIdOf(world, app, ada)] }), unavailable);
  const other = await world.createApp({ botEnabled: false });
  expectRefusal(await create({ bot_id_list: [other.appId] }), unavailable);
});

test('refuses an app without a bot', async () => {
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  expectRefusal(await create(), { code: 232025, msg: 'Bot ability is not activated.' });
});

test('refuses what the tenant does not allow', async () => {
  await world.change((db) =>
    setChatPolicy(db, world.tenantKey, {
      publicChats: false,
      restrictedMode: false,
      hiddenMemberCount: false,
      labels: false,
    }),
  );
  expectRefusal(await create({ name: 'Open', chat_type: 'public' }), {
    code: 232091,
    msg: 'Due to the security control requirements of this tenant, this tenant does not allow public group.',
  });
  const restricted_mode_setting = { status: true, screenshot_has_permission_setting: 'not_anyone' };
  expectRefusal(await create({ restricted_mode_setting }), {
    code: 232057,
    msg: "The operator tenant doesn't have the permission to use restricted mode.",
  });
  expectRefusal(await create({ hide_member_count_setting: 'only_owner' }), {
    code: 232078,
    msg: "The operator tenant doesn't have the permission to use hide_member_count_setting.",
  });
  expectRefusal(await create({ labels: ['l1'] }), {
    code: 232037,
    msg: 'The operator or invited bots does NOT have the authority to manage chat labels without the scope.',
  });
});
