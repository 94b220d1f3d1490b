import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

test('a member sees all of a group, its owner and managers in the kind of id asked for', async () => {
  const chat = await w.addChat({
    name: 'Ops',
    managers: [w.ben.lark_id, w.app.appId],
    settings: { description: 'Night shift', i18n_names: { zh_cn: '值班' } },
  });
  const answer = await w.app.call('GET', `/im/v1/chats/${chat.chat_id}`, { query: { user_id_type: 'user_id' } });
  expect(answer.body).toMatchObject({
    code: 0,
    msg: 'success',
    data: {
      name: 'Ops',
      description: 'Night shift',
      i18n_names: { zh_cn: '值班' },
      owner_id: 'ada',
      owner_id_type: 'user_id',
      user_manager_id_list: ['ben'],
      bot_manager_id_list: [w.app.appId],
      chat_mode: 'group',
      user_count: '2',
      bot_count: '1',
      chat_status: 'normal',
    },
  });
  expect(answer.body.data).not.toHaveProperty('chat_id');
});

test('somebody outside sees name, avatar, counts and status only', async () => {
  const answer = await w.as(w.cleo)('GET', `/im/v1/chats/${w.chat.chat_id}`);
  expect(answer.body.data).toEqual({
    avatar: expect.any(String),
    name: 'Engineering',
    user_count: '2',
    bot_count: '1',
    chat_status: 'normal',
  });
});

test('a direct chat has a mode, counts, and no settings of groups', async () => {
  const sent = await send(w.app, { to: w.openId(w.ada), type: 'open_id' });
  const { data } = (await w.app.call('GET', `/im/v1/chats/${sent.body.data.chat_id}`)).body;
  expect(data).toMatchObject({ chat_mode: 'p2p', user_count: '1', bot_count: '1', chat_status: 'normal' });
  for (const field of ['owner_id', 'chat_type', 'chat_tag', 'add_member_permission', 'group_message_type']) {
    expect(data).not.toHaveProperty(field);
  }
});

test('a dissolved group tells its status', async () => {
  await w.as(w.ada)('DELETE', `/im/v1/chats/${w.chat.chat_id}`);
  const { data } = (await w.app.call('GET', `/im/v1/chats/${w.chat.chat_id}`)).body;
  expect(data).toMatchObject({ name: 'Engineering', user_count: '0', chat_status: 'dissolved' });
});

test('an unknown chat is refused by the gateway', async () => {
  expectRefusal(await w.app.call('GET', '/im/v1/chats/oc_none'), {
    code: 99992356,
    msg:
      'The request you send is not a valid {open_chat_id} or not exists. Invalid ids: [oc_none] . ' +
      'Please see field_violations for details and refer to API documentation to correct accordingly and resubmit',
    error: { field_violations: [{ field: 'chat_id', value: 'oc_none', description: 'id not exist' }] },
  });
});

test('a group with members of other tenants is out of reach', async () => {
  const external = await w.addChat({ settings: { external: true } });
  expectRefusal(await w.app.call('GET', `/im/v1/chats/${external.chat_id}`), {
    code: 232033,
    msg: 'The operator or invited bots does NOT have the authority to manage external chats without the scope.',
  });
});
