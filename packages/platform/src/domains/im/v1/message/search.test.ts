import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTestChat, openIdOf, sayInChat, send, userToken } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { uploadImage } from '../../../../../test-support/uploads.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let bob: UserRow;
let chat: ChatRow;
let direct: string;
let token: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  bob = await addTestUser(world, { name: 'Bob', user_id: 'bob' });
  token = await userToken(world, app, ada, ['search:message']);
  chat = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id, bob.lark_id] });
  const say = async (text: string, sender = bob, to = chat) => {
    await sayInChat(world, { chat: to, sender: sender.lark_id, text });
    world.clock.advance(1000);
  };
  await say('Release plan');
  await say('100% "done"');
  await say('see https://example.com');
  await say('plan of mine', ada);
  const image = (await uploadImage(app)).body.data.image_key;
  await send(app, { to: chat.chat_id, msgType: 'image', content: { image_key: image } });
  await send(app, { to: chat.chat_id, content: { text: `<at user_id="ada"></at> plan` } });
  const sent = await send(app, { to: openIdOf(world, app, ada), type: 'open_id', content: { text: 'direct plan' } });
  direct = sent.body.data.chat_id;
  const recalled = await send(app, { to: chat.chat_id, content: { text: 'recalled plan' } });
  await app.call('DELETE', `/im/v1/messages/${recalled.body.data.message_id}`);
  await say('secret plan', bob, await addTestChat(world, { owner: bob.lark_id }));
});
afterAll(() => world.close());

const search = (body: object, query: Record<string, string | number> = {}, by = token) =>
  app.call('POST', '/im/v1/messages/search', { body, query: { user_id_type: 'user_id', ...query }, token: by });
const textsOf = (answer: { body: any }) => answer.body.data.items.map((item: any) => item.display_info);

test('finds what was said in the chats of the caller, the newest first', async () => {
  expect(textsOf(await search({ query: 'PLAN' }))).toEqual([
    'direct plan',
    '@_user_1 plan',
    'plan of mine',
    'Release plan',
  ]);
});

test('a found message is told with where and when it was said', async () => {
  const answer = await search({ query: 'release' });
  expect(answer.body).toMatchObject({
    code: 0,
    data: {
      items: [
        {
          id: expect.stringMatching(/^om_/),
          display_info: 'Release plan',
          meta_data: {
            type: 'text',
            create_time: String(testStart),
            chat_id: chat.chat_id,
            from_id: 'bob',
            is_p2p_chat: false,
          },
        },
      ],
      has_more: false,
    },
  });
});

test.each([
  ['100%', ['100% "done"']],
  ['"done"', ['100% "done"']],
  ['%', ['100% "done"']],
  ['_', ['@_user_1 plan']],
  // The names of a content's fields are no words.
  ['text', []],
  ['nothing', []],
])('the words %s find %j', async (query, texts) => {
  expect(textsOf(await search({ query }))).toEqual(texts);
});

describe('filters', () => {
  test.each<[string, object, string[]]>([
    ['senders', { from_ids: ['ada'] }, ['plan of mine']],
    ['people', { from_types: ['user'] }, ['plan of mine', 'Release plan']],
    ['all but people', { exclude_from_types: ['user'] }, ['direct plan', '@_user_1 plan']],
    ['direct chats', { chat_type: 'p2p' }, ['direct plan']],
    ['groups', { chat_type: 'group' }, ['@_user_1 plan', 'plan of mine', 'Release plan']],
    ['mentions of somebody', { at_chatter_ids: ['ada'] }, ['@_user_1 plan']],
    ['mentions of the caller', { is_at_me: true }, ['@_user_1 plan']],
    ['times', { time_range: { end_time: new Date(testStart + 500).toISOString() } }, ['Release plan']],
    ['seconds', { time_range: { start_time: String(testStart / 1000 + 4) } }, ['direct plan', '@_user_1 plan']],
  ])('by %s', async (_, filter, texts) => {
    expect(textsOf(await search({ query: 'plan', filter }))).toEqual(texts);
  });

  test('by chats, and by what a message holds', async () => {
    expect(textsOf(await search({ query: 'plan', filter: { chat_ids: [direct] } }))).toEqual(['direct plan']);
    expect((await search({ filter: { include_attachment_types: ['image'] } })).body.data.items).toMatchObject([
      { meta_data: { type: 'image' } },
    ]);
    expect(textsOf(await search({ filter: { include_attachment_types: ['link'] } }))).toEqual([
      'see https://example.com',
    ]);
    for (const type of ['video', 'file']) {
      expect(textsOf(await search({ filter: { include_attachment_types: [type] } }))).toEqual([]);
    }
  });
});

test('comes in pages', async () => {
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const page: any = await search({ query: 'plan' }, { page_size: 3, ...(next && { page_token: next }) });
    seen.push(...textsOf(page));
    next = page.body.data.page_token;
  } while (next);
  expect(seen.length).toBe(4);
});

test('a token or a time that is none is refused', async () => {
  const bad = 'Your request contains an invalid request parameter, ext=';
  expectRefusal(await search({}, { page_token: 'x' }), { code: 230001, msg: `${bad}invalid page_token` });
  expectRefusal(await search({ filter: { time_range: { start_time: 'soon' } } }), {
    code: 230001,
    msg: `${bad}invalid start_time: soon`,
  });
});
