import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, openIdOf, sayInChat, send, userToken } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { changeInstallation } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';
import { addMember } from '../../chats/queries.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let chat: ChatRow;
let id: string;
let asAda: string;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  chat = await addTestChat(world, { owner: ada.lark_id, bots: [app.appId] });
  id = (await sayInChat(world, { chat, sender: ada.lark_id })).message_id;
  asAda = await userToken(world, app, ada, ['im:message', 'im:message:readonly']);
});
afterEach(() => world.close());

const react = (messageId = id, emoji: unknown = 'SMILE', token = app.token) =>
  app.call('POST', `/im/v1/messages/${messageId}/reactions`, {
    body: { reaction_type: { emoji_type: emoji } },
    token,
  });
const unreact = (messageId: string, reactionId: string, token = app.token) =>
  app.call('DELETE', `/im/v1/messages/${messageId}/reactions/${reactionId}`, { token });
const list = (query: Record<string, string | number> = {}, messageId = id, token = app.token) =>
  app.call('GET', `/im/v1/messages/${messageId}/reactions`, { query, token });
const batchQuery = (queries: object[], more: object = {}) =>
  app.call('POST', '/im/v1/messages/reactions/batch_query', { body: { queries, ...more } });

describe('create and delete', () => {
  test('a bot and a user react, and take it back', async () => {
    const byBot = await react();
    expect(byBot.body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        reaction_id: expect.any(String),
        operator: { operator_id: app.appId, operator_type: 'app' },
        action_time: String(testStart),
        reaction_type: { emoji_type: 'SMILE' },
      },
    });
    const byAda = await react(id, 'SMILE', asAda);
    expect(byAda.body.data.operator).toEqual({ operator_id: openIdOf(world, app, ada), operator_type: 'user' });
    const gone = await unreact(id, byBot.body.data.reaction_id);
    expect(gone.body).toEqual(byBot.body);
    expect((await list()).body.data.items).toEqual([byAda.body.data]);
  });

  test('the same emoji again is the same reaction', async () => {
    const first = await react();
    world.clock.advance(5);
    expect((await react()).body).toEqual(first.body);
  });

  test('an unknown emoji, a reaction to a system message, and a bare text are refused', async () => {
    expectRefusal(await react(id, 'smile'), { code: 231001, msg: 'reaction type is invalid.' });
    const system = await sayInChat(world, { chat, sender: app.appId, msgType: 'system', content: {} });
    expectRefusal(await react(system.message_id), {
      code: 231017,
      msg: 'This operation is not supported for this message type.',
    });
    const bare = await app.call('POST', `/im/v1/messages/${id}/reactions`, { body: { reaction_type: 'SMILE' } });
    expect(bare.body.code).toBe(9499);
  });

  test('only one’s own reaction to this message is taken back', async () => {
    const reaction = (await react()).body.data.reaction_id;
    expectRefusal(await unreact(id, reaction, asAda), {
      code: 231007,
      msg: 'The operator has no permission to delete this reaction.',
    });
    const other = await sayInChat(world, { chat, sender: ada.lark_id });
    expectRefusal(await unreact(other.message_id, reaction), {
      code: 231010,
      msg: 'The reaction does not belong to the message.',
    });
    expectRefusal(await unreact(id, 'none'), { code: 231011, msg: 'The request has an invalid reaction_id.' });
  });

  test('recalled messages, chats that are gone, and callers outside are refused in words of their own', async () => {
    const sent = (await send(app, { to: chat.chat_id })).body.data.message_id;
    await app.call('DELETE', `/im/v1/messages/${sent}`);
    const notFound = { code: 231003, msg: 'The message is not found, maybe not exist or deleted.' };
    expectRefusal(await react(sent), notFound);
    expectRefusal(await list({}, sent), notFound);
    const outside = await addTestChat(world, { owner: ada.lark_id });
    const there = (await sayInChat(world, { chat: outside, sender: ada.lark_id })).message_id;
    expectRefusal(await react(there), {
      code: 231002,
      msg: 'The operator has no permission to react on the specific message.',
    });
    expectRefusal(await list({}, there), { code: 231008, msg: 'The operator has no access to the message.' });
    const gone = await addTestChat(world, { bots: [app.appId], status: 'dissolved' });
    expectRefusal(await react((await sayInChat(world, { chat: gone, sender: app.appId })).message_id), {
      code: 231004,
      msg: 'The chat in which the message exists is not found, maybe not exist, deleted or archived.',
    });
    const direct = (await send(app, { to: openIdOf(world, app, ada), type: 'open_id' })).body.data.message_id;
    await world.change((db) =>
      changeInstallation(
        db,
        world.platform.context,
        { appId: app.appId, tenantKey: world.tenantKey },
        { availability: { type: 'some' } },
      ),
    );
    expectRefusal(await react(direct), { code: 231022, msg: 'Bot has NO availability to this user.' });
  });

  test('where a group hides its history, what was said before is invisible', async () => {
    const hiding = await addTestChat(world, { owner: ada.lark_id, settings: { history_visible: false } });
    const early = (await sayInChat(world, { chat: hiding, sender: ada.lark_id })).message_id;
    world.clock.advance(1);
    await world.change((db) =>
      addMember(db, {
        tenant_key: world.tenantKey,
        chat_id: hiding.chat_id,
        member_id: app.appId,
        member_type: 'app',
        role: 'member',
        moderator: 0,
        join_time: world.clock.now(),
      }),
    );
    expectRefusal(await react(early), { code: 231018, msg: 'The message is invisible to the operator.' });
  });
});

describe('list', () => {
  test('comes in pages, of one emoji or of all', async () => {
    for (const emoji of ['OK', 'SMILE', 'LAUGH']) {
      await react(id, emoji);
      await react(id, emoji, asAda);
    }
    const first = await list({ page_size: 4 });
    expect(first.body.data).toMatchObject({ has_more: true, page_token: expect.any(String) });
    const second = await list({ page_size: 4, page_token: first.body.data.page_token });
    expect(second.body.data).toMatchObject({ has_more: false });
    expect([...first.body.data.items, ...second.body.data.items].map((item) => item.reaction_type.emoji_type)).toEqual([
      'OK',
      'OK',
      'SMILE',
      'SMILE',
      'LAUGH',
      'LAUGH',
    ]);
    const laughs = await list({ reaction_type: 'LAUGH', user_id_type: 'user_id' });
    expect(laughs.body.data.items.map((item: any) => item.operator.operator_id)).toEqual([app.appId, 'ada']);
  });

  test('an unknown emoji or token is refused', async () => {
    expectRefusal(await list({ reaction_type: 'nod' }), { code: 231001, msg: 'reaction type is invalid.' });
    expectRefusal(await list({ page_token: 'x' }), { code: 231012, msg: 'The request has an invalid pageToken.' });
  });
});

describe('batch_query', () => {
  test('tells reactions and counts of each message, and which messages it cannot tell of', async () => {
    await react(id, 'OK');
    await react(id, 'OK', asAda);
    await react(id, 'LAUGH');
    const outside = await addTestChat(world, { owner: ada.lark_id });
    const there = (await sayInChat(world, { chat: outside, sender: ada.lark_id })).message_id;
    const answer = await batchQuery(
      [{ message_id: id }, { message_id: 'om_none' }, { message_id: there }, { message_id: id, page_token: 'x' }],
      { page_size_per_message: 2 },
    );
    const { data } = answer.body;
    expect(data.success_msg_reaction_details).toMatchObject([
      {
        message_id: id,
        has_more: true,
        page_token: expect.any(String),
        message_reaction_items: [
          { emoji_type: 'OK', operator: { operator_id: app.appId } },
          { emoji_type: 'OK', operator: { operator_id: openIdOf(world, app, ada) } },
        ],
      },
    ]);
    expect(data.success_msg_reaction_counts).toEqual([
      {
        message_id: id,
        reaction_count: [
          { reaction_type: 'LAUGH', count: '1' },
          { reaction_type: 'OK', count: '2' },
        ],
      },
    ]);
    expect(data.fail_msg_reaction_details).toEqual([
      { message_id: 'om_none', fail_reason: 'invalid' },
      { message_id: there, fail_reason: 'no_permission' },
      { message_id: id, fail_reason: 'invalid_page_token' },
    ]);
    const token = data.success_msg_reaction_details[0].page_token;
    const rest = await batchQuery([{ message_id: id, page_token: token }], { page_size_per_message: 2 });
    expect(rest.body.data.success_msg_reaction_details[0]).toMatchObject({
      has_more: false,
      message_reaction_items: [{ emoji_type: 'LAUGH' }],
    });
    const oks = await batchQuery([{ message_id: id }], { reaction_type: 'OK' });
    expect(oks.body.data.success_msg_reaction_counts[0].reaction_count).toEqual([{ reaction_type: 'OK', count: '2' }]);
  });

  test('an unknown emoji is refused', async () => {
    expectRefusal(await batchQuery([{ message_id: id }], { reaction_type: 'nod' }), {
      code: 230001,
      msg: 'Your request contains an invalid request parameter, ext=invalid reaction_type',
    });
  });
});
