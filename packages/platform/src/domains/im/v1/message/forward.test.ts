import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, contentText, openIdOf, sayInChat, send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';
import { addMember } from '../../chats/queries.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let source: ChatRow;
let target: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' });
  source = await addTestChat(world, { name: 'source', owner: ada.lark_id, bots: [app.appId] });
  target = await addTestChat(world, { name: 'target', bots: [app.appId] });
});
afterEach(() => world.close());

interface Target {
  to?: string;
  type?: string;
  uuid?: string;
}

const query = ({ type = 'chat_id', uuid }: Target) => ({ receive_id_type: type, ...(uuid !== undefined && { uuid }) });
const forward = (messageId: string, where: Target = {}, by = app) =>
  by.call('POST', `/im/v1/messages/${messageId}/forward`, {
    query: query(where),
    body: { receive_id: where.to ?? target.chat_id },
  });
const merge = (ids: string[], where: Target = {}, by = app) =>
  by.call('POST', '/im/v1/messages/merge_forward', {
    query: query(where),
    body: { receive_id: where.to ?? target.chat_id, message_id_list: ids },
  });
const forwardThread = (threadId: string, where: Target = {}, by = app) =>
  by.call('POST', `/im/v1/threads/${threadId}/forward`, {
    query: query(where),
    body: { receive_id: where.to ?? target.chat_id },
  });

const say = async (text: string, chat = source) =>
  (await sayInChat(world, { chat, sender: ada.lark_id, text })).message_id;

/** Makes a message the root of a thread with one answer. */
async function threadOn(messageId: string): Promise<{ thread: string; reply: string }> {
  const answer = await app.call('POST', `/im/v1/messages/${messageId}/reply`, {
    body: { msg_type: 'text', content: contentText({ text: 'below' }), reply_in_thread: true },
  });
  return { thread: answer.body.data.thread_id, reply: answer.body.data.message_id };
}

const recall = (id: string) => app.call('DELETE', `/im/v1/messages/${id}`);
const restricted = {
  restricted_mode_setting: {
    status: true,
    screenshot_has_permission_setting: 'all_members',
    download_has_permission_setting: 'all_members',
    message_has_permission_setting: 'not_anyone',
  },
} as const;

async function joinLate(chat: ChatRow): Promise<void> {
  world.clock.advance(1);
  await world.change((db) =>
    addMember(db, {
      tenant_key: world.tenantKey,
      chat_id: chat.chat_id,
      member_id: app.appId,
      member_type: 'app',
      role: 'member',
      moderator: 0,
      join_time: world.clock.now(),
    }),
  );
}

describe('forward', () => {
  test('sends what a message says as a message of the app', async () => {
    const answer = await forward(await say('hello'));
    expect(answer.body).toMatchObject({
      code: 0,
      msg: 'success',
      data: {
        chat_id: target.chat_id,
        msg_type: 'text',
        sender: { id: app.appId, sender_type: 'app' },
        body: { content: '{"text":"hello"}' },
      },
    });
  });

  test.each([
    ['open_id', () => openIdOf(world, app, ada)],
    ['user_id', () => 'ada'],
    ['email', () => 'ada@example.com'],
  ])('goes to a user by %s', async (type, to) => {
    const answer = await forward(await say('hello'), { type, to: to() });
    expect(answer.body.code).toBe(0);
  });

  test('goes into a thread', async () => {
    const root = await say('root', target);
    const { thread } = await threadOn(root);
    const answer = await forward(await say('hello'), { type: 'thread_id', to: thread });
    expect(answer.body.data).toMatchObject({ thread_id: thread, root_id: root, parent_id: root });
  });

  test('with the same uuid sends once to one target, and once to another', async () => {
    const id = await say('hello');
    const one = await forward(id, { uuid: 'u' });
    const again = await forward(id, { uuid: 'u' });
    const elsewhere = await forward(id, { uuid: 'u', to: source.chat_id });
    expect(again.body.data).toEqual(one.body.data);
    expect(elsewhere.body.data.message_id).not.toBe(one.body.data.message_id);
  });

  test.each(['system', 'hongbao', 'vote', 'audio', 'general_calendar'])('does not take %s', async (msgType) => {
    const said = await sayInChat(world, { chat: source, sender: ada.lark_id, msgType, content: {} });
    expectRefusal(await forward(said.message_id), {
      code: 230061,
      msg: 'The message type does not support forwarding.',
    });
  });

  test('does not take recalled messages, nor those inside a merged one', async () => {
    const sent = await send(app, { to: source.chat_id });
    const merged = await merge([sent.body.data.message_id]);
    const items = (await app.call('GET', `/im/v1/messages/${merged.body.data.message.message_id}`)).body.data.items;
    expectRefusal(await forward(items[1].message_id), {
      code: 230064,
      msg: 'The message to be forwarded is invalid.',
    });
    await recall(sent.body.data.message_id);
    expectRefusal(await forward(sent.body.data.message_id), {
      code: 230065,
      msg: 'The message to be forwarded has been recalled.',
    });
  });

  test.each<[string, Target, { code: number; msg: string }]>([
    ['no such chat', { to: 'oc_none' }, { code: 230063, msg: 'The chat_id of group to forward is invalid.' }],
    [
      'no chat_id',
      { to: 'ou_x' },
      { code: 230001, msg: 'Your request contains an invalid request parameter, ext=invalid receive_id.' },
    ],
    ['no such thread', { type: 'thread_id', to: 'omt_none' }, { code: 230019, msg: 'The thread does NOT exist.' }],
    ['no such address', { type: 'email', to: 'no@example.com' }, { code: 230034, msg: 'The receive_id is invalid.' }],
  ])('does not go where there is %s', async (_, where, refusal) => {
    expectRefusal(await forward(await say('hello'), where), refusal);
  });

  test('obeys the rules of the chats at both ends', async () => {
    const outside = await world.createApp();
    const out = { code: 230002, msg: 'Bot/User can NOT be out of the chat.' };
    const id = await say('hello');
    expectRefusal(await forward(id, {}, outside), out);
    const closed = await addTestChat(world, { owner: ada.lark_id });
    expectRefusal(await forward(id, { to: closed.chat_id }), out);
    const gone = await addTestChat(world, { bots: [app.appId], status: 'dissolved' });
    expectRefusal(await forward(id, { to: gone.chat_id }), {
      code: 232009,
      msg: 'Your request specifies a chat which has already been dissolved.',
    });
    const moderated = await addTestChat(world, {
      owner: ada.lark_id,
      bots: [app.appId],
      settings: { moderation_permission: 'only_owner' },
    });
    expectRefusal(await forward(id, { to: moderated.chat_id }), {
      code: 230018,
      msg: 'These operations are NOT allowed at current group settings.',
    });
    const secret = await addTestChat(world, { bots: [app.appId], settings: restricted });
    expectRefusal(await forward(await say('hello', secret)), {
      code: 230070,
      msg: 'Forwarding of messages in restricted mode is not allowed.',
    });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await forward(id), { code: 230006, msg: 'Bot ability is not activated.' });
  });

  test('does not reach what was said, or begun, before the app joined a group that hides its history', async () => {
    const hiding = await addTestChat(world, { owner: ada.lark_id, settings: { history_visible: false } });
    const early = await say('early', hiding);
    await world.change((db) =>
      db.run(db.build.updateTable('messages').set({ thread_id: 'omt_1' }).where('message_id', '=', early)),
    );
    await joinLate(hiding);
    expectRefusal(await forward(early), { code: 230050, msg: 'The message is invisible to the operator.' });
    expectRefusal(await forward(await say('now'), { type: 'thread_id', to: 'omt_1' }), {
      code: 230074,
      msg: 'The target thread is invisible to the operator.',
    });
    expectRefusal(await forwardThread('omt_1'), { code: 230073, msg: 'The thread is invisible to the operator.' });
  });

  test('counts towards the five messages a second', async () => {
    world.platform.context.settings.rateLimits = true;
    const id = await say('hello');
    for (let i = 0; i < 5; i++) expect((await forward(id)).body.code).toBe(0);
    const often = { code: 230020, msg: 'This operation triggers the frequency limit.' };
    expectRefusal(await forward(id), often);
    expectRefusal(await merge([id]), often);
  });
});

describe('merge_forward', () => {
  test('sends several messages as one, in which they keep sender, time and chat', async () => {
    const ids = [await say('one'), await say('two')];
    world.clock.advance(10);
    const answer = await merge(ids);
    expect(answer.body).toMatchObject({
      code: 0,
      data: {
        message: {
          msg_type: 'merge_forward',
          chat_id: target.chat_id,
          body: { content: 'Merged and Forwarded Message' },
        },
        invalid_message_id_list: [],
      },
    });
    const wrapper = answer.body.data.message.message_id;
    const { items } = (await app.call('GET', `/im/v1/messages/${wrapper}`)).body.data;
    expect(items).toMatchObject([
      { message_id: wrapper },
      {
        upper_message_id: wrapper,
        chat_id: source.chat_id,
        sender: { id: openIdOf(world, app, ada) },
        body: { content: '{"text":"one"}' },
      },
      { upper_message_id: wrapper, body: { content: '{"text":"two"}' } },
    ]);
    // Lists hold the merged message only.
    const listed = await app.call('GET', '/im/v1/messages', {
      query: { container_id_type: 'chat', container_id: source.chat_id },
    });
    expect(listed.body.data.items.length).toBe(2);
  });

  test('a merged message inside another one brings its messages along, each under its own', async () => {
    const inner = (await merge([await say('deep')], { to: source.chat_id })).body.data.message.message_id;
    const outer = (await merge([inner])).body.data.message.message_id;
    const { items } = (await app.call('GET', `/im/v1/messages/${outer}`)).body.data;
    expect(items.map((item: any) => item.msg_type)).toEqual(['merge_forward', 'merge_forward', 'text']);
    expect(items[1].upper_message_id).toBe(outer);
    expect(items[2].upper_message_id).toBe(items[1].message_id);
    const again = (await forward(outer)).body.data.message_id;
    expect((await app.call('GET', `/im/v1/messages/${again}`)).body.data.items.length).toBe(3);
  });

  test('leaves out what cannot be sent, and tells it', async () => {
    const good = await say('good');
    const gone = (await send(app, { to: source.chat_id })).body.data.message_id;
    await recall(gone);
    const system = await sayInChat(world, { chat: source, sender: app.appId, msgType: 'system', content: {} });
    const answer = await merge([good, gone, system.message_id, 'om_none']);
    expect(answer.body.data.invalid_message_id_list).toEqual([gone, system.message_id, 'om_none']);
  });

  test('with the same uuid sends once', async () => {
    const ids = [await say('one')];
    const first = await merge(ids, { uuid: 'm' });
    expect((await merge(ids, { uuid: 'm' })).body).toEqual(first.body);
  });

  test('is refused when nothing can be sent, or the messages do not belong together', async () => {
    const gone = (await send(app, { to: source.chat_id })).body.data.message_id;
    await recall(gone);
    expectRefusal(await merge([gone]), { code: 230065, msg: 'All messages to be forwarded have been recalled.' });
    const invalid = { code: 230064, msg: 'All messages to be forwarded are invalid.' };
    expectRefusal(await merge(['om_none']), invalid);
    const system = await sayInChat(world, { chat: source, sender: app.appId, msgType: 'system', content: {} });
    expectRefusal(await merge([system.message_id]), invalid);
    expectRefusal(await merge([await say('x'), 'undefined']), {
      code: 230001,
      msg: 'Your request contains an invalid request parameter, ext=invalid message_id_list',
    });
    expectRefusal(await merge([await say('x'), await say('y', target)]), {
      code: 230069,
      msg: 'Does not support forwarding messages from different groups.',
    });
    const [one, two] = [await threadOn(await say('t1')), await threadOn(await say('t2'))];
    const mixed = {
      code: 230067,
      msg: 'The source of the messages to be merged and forwarded are not in compliance.',
    };
    expectRefusal(await merge([one.reply, two.reply]), mixed);
    expectRefusal(await merge([one.reply, await say('x')]), mixed);
    expect((await merge([one.reply])).body.code).toBe(0);
  });

  test.each([0, 101])('%i messages break a rule of the gateway', async (count) => {
    expect((await merge(Array(count).fill('om_x'))).body.code).toBe(99992402);
  });
});

describe('forward of a thread', () => {
  test('sends root and answers as one merged message', async () => {
    const root = await say('root');
    const { thread, reply } = await threadOn(root);
    const answer = await forwardThread(thread);
    expect(answer.body.data).toMatchObject({
      msg_type: 'merge_forward',
      body: { content: 'Merged and Forwarded Message' },
    });
    const { items } = (await app.call('GET', `/im/v1/messages/${answer.body.data.message_id}`)).body.data;
    expect(items.slice(1).map((item: any) => item.body.content)).toEqual(['{"text":"root"}', '{"text":"below"}']);
    expect((await forwardThread(thread, { uuid: 't' })).body).toEqual(
      (await forwardThread(thread, { uuid: 't' })).body,
    );
    await recall(reply);
    const shorter = (await forwardThread(thread)).body.data.message_id;
    expect((await app.call('GET', `/im/v1/messages/${shorter}`)).body.data.items.length).toBe(2);
  });

  test('is refused for an unknown thread, from outside its group, and when nothing is left of it', async () => {
    expectRefusal(await forwardThread('omt_none'), { code: 230064, msg: 'The thread to be forwarded is invalid.' });
    const sent = (await send(app, { to: source.chat_id })).body.data.message_id;
    const { thread, reply } = await threadOn(sent);
    const outside = await world.createApp();
    expectRefusal(await forwardThread(thread, {}, outside), {
      code: 230002,
      msg: 'Bot/User can NOT be out of the chat.',
    });
    await recall(reply);
    await recall(sent);
    expectRefusal(await forwardThread(thread), {
      code: 230110,
      msg: 'Action unavailable as the message has been deleted.',
    });
  });
});
