import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTestChat, openIdOf, send } from '../../../../test-support/chats.ts';
import { addTestUser } from '../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import type { ChatRow, ResourceRow } from '../../../store/tables/im.ts';
import { addResource } from '../resources/queries.ts';

let world: TestWorld;
let app: TestApp;
let other: TestApp;
let ada: UserRow;
let bob: UserRow;
let chat: ChatRow;
let direct: string;
/** What the tables write for ids that only the world knows. */
let names: Record<string, string>;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp({ name: 'Helper' });
  other = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  bob = await addTestUser(world, { name: 'Bob', user_id: 'bob' });
  chat = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id] });
  direct = (await send(app, { to: openIdOf(world, app, ada), type: 'open_id' })).body.data.chat_id;
  const { userIds } = world.platform.context;
  names = {
    ADA: openIdOf(world, app, ada),
    BOB: userIds.unionId(world.tenantKey, bob.lark_id),
    BOT: userIds.botOpenId(app.appId, app.appId),
    CHAT: chat.chat_id,
    DIRECT: direct,
    OUTSIDE: (await addTestChat(world, { bots: [other.appId] })).chat_id,
  };
  await addUploads([
    { resource_key: 'img_own', kind: 'image', type: 'message' },
    { resource_key: 'img_foreign', kind: 'image', type: 'message', app_id: other.appId },
    { resource_key: 'file_pdf', kind: 'file', type: 'pdf', file_name: 'plan.pdf' },
    { resource_key: 'file_mp4', kind: 'file', type: 'mp4', file_name: 'film.mp4', duration: 3000 },
    { resource_key: 'file_opus', kind: 'file', type: 'opus', file_name: 'voice.opus', duration: 2000 },
    { resource_key: 'file_foreign', kind: 'file', type: 'pdf', app_id: other.appId },
    { resource_key: 'sticker_1', kind: 'sticker', type: '' },
  ]);
});
afterAll(() => world.close());

async function addUploads(uploads: Partial<ResourceRow>[]): Promise<void> {
  for (const upload of uploads) {
    await world.change((db) =>
      addResource(db, {
        resource_key: '',
        tenant_key: world.tenantKey,
        app_id: app.appId,
        kind: 'file',
        type: '',
        file_name: '',
        content_type: '',
        size: 1,
        duration: 0,
        create_time: 0,
        ...upload,
      }),
    );
  }
}

/** Writes the world's ids in the places of their names. */
const named = (text: string) => text.replace(/\b(ADA|BOB|BOT|CHAT|DIRECT|OUTSIDE)\b/g, (name) => names[name] as string);

const sendNamed = (msgType: string, content: unknown, to = chat.chat_id) =>
  send(app, { to, msgType, content: named(typeof content === 'string' ? content : JSON.stringify(content)) });

/** What comes back of it, parsed. */
async function shown(msgType: string, content: unknown, to?: string) {
  const answer = await sendNamed(msgType, content, to);
  expect(answer.body).toMatchObject({ code: 0 });
  return { content: JSON.parse(answer.body.data.body.content), mentions: answer.body.data.mentions };
}

const mentionOfAda = () => ({
  key: '@_user_1',
  id: names['ADA'],
  id_type: 'open_id',
  name: 'Ada',
  tenant_key: world.tenantKey,
});

describe('the form', () => {
  const badParameter = 'Your request contains an invalid request parameter, ext=';
  const nil = (field: string) => `invalid message content, ext=message_content_${field} field can't be nil`;
  const wrong = (type: string) => `invalid message content, ext=content format of the ${type} type is incorrect`;
  const post = (...nodes: object[]) => ({ zh_cn: { content: [nodes] } });
  const divider = (divider_text: unknown) => ({ type: 'divider', params: { divider_text } });

  test.each<[string, unknown, string]>([
    ['folder', { file_key: 'x' }, 'invalid msg_type'],
    ['text', '', 'content cannot be empty'],
    ['text', 'hello', 'content is not a string in json format.'],
    ['text', '"hello"', wrong('text')],
    ['text', '[]', wrong('text')],
    ['text', {}, wrong('text')],
    ['text', { text: 5 }, wrong('text')],
    ['text', { text: '' }, 'content cannot be empty'],
    ['post', {}, 'invalid message content.'],
    ['post', { post: { zh_cn: { content: [] } } }, 'invalid message content.'],
    ['post', { zh_cn: [] }, wrong('post')],
    ['post', { zh_cn: { content: 'x' } }, wrong('post')],
    ['post', { zh_cn: { content: ['x'] } }, wrong('post')],
    ['post', { zh_cn: { content: [['x']] } }, wrong('post')],
    ['post', post({ tag: 'table' }), 'invalid message content, ext=message_content has wrong tag:{table}'],
    ['post', post({ tag: 'text' }), nil("text_tag's text")],
    ['post', post({ tag: 'a', text: 'x' }), nil("a_tag's href")],
    ['post', post({ tag: 'a', href: 'https://example.com' }), nil("a_tag's text")],
    ['post', post({ tag: 'a', href: 'not a url', text: 'x' }), 'invalid message content.'],
    ['post', post({ tag: 'at' }), nil("at_tag's user_id")],
    ['post', post({ tag: 'img' }), nil("img_tag's image_key")],
    ['post', post({ tag: 'img', image_key: 'img_none' }), 'invalid image_key'],
    ['post', post({ tag: 'media' }), nil("media_tag's file_key")],
    ['post', post({ tag: 'media', file_key: 'file_none' }), 'invalid file_key'],
    ['post', post({ tag: 'emotion' }), nil("emotion_tag's emoji_type")],
    [
      'post',
      post({ tag: 'emotion', emoji_type: 'smile' }),
      "invalid message content, ext=message_content_emotion_tag's emoji_type is invalid",
    ],
    ['post', post({ tag: 'md' }), nil("md_tag's text")],
    [
      'post',
      post({ tag: 'md', text: '<at user_id="nobody">N</at>' }),
      "invalid message content, ext=message_content_md_tag's text field contains invalid user id",
    ],
    ['image', {}, wrong('image')],
    ['image', { image_key: 'img_none' }, 'invalid image_key'],
    ['image', { image_key: 'file_pdf' }, 'invalid image_key'],
    ['file', {}, wrong('file')],
    ['file', { file_key: 'file_none' }, 'invalid file_key'],
    ['audio', {}, wrong('audio')],
    ['media', {}, wrong('media')],
    ['media', { file_key: 'file_mp4', image_key: 'img_none' }, 'invalid image_key'],
    ['sticker', {}, wrong('sticker')],
    ['sticker', { file_key: 'file_pdf' }, 'invalid file_key'],
    ['share_chat', {}, wrong('share_chat')],
    ['share_chat', { chat_id: 'oc_none' }, 'invalid chat_id'],
    ['share_user', {}, wrong('share_user')],
    ['share_user', { user_id: 'ada' }, 'invalid user_id'],
    ['share_user', { user_id: 'BOT' }, 'invalid user_id'],
    ['system', divider({ text: 'x' }), 'sending system messages in group chats is not supported'],
  ])('%s %j is refused', async (msgType, content, ext) => {
    expectRefusal(await sendNamed(msgType, content), { code: 230001, msg: badParameter + ext });
  });

  test.each<[unknown, string]>([
    [{ type: 'banner' }, 'invalid system message type'],
    [{ type: 'divider' }, wrong('system')],
    [{ type: 'divider', params: {} }, 'divider_text must be set'],
    [divider({}), 'divider message text cannot be empty'],
    [divider({ text: 'x'.repeat(21) }), 'divider message text exceeds the specified length'],
    [divider({ text: '新'.repeat(11) }), 'divider message text exceeds the specified length'],
    [divider({ text: 'x', i18n_text: { en_us: 'x' } }), 'divider message i18n_text contains illegal language types'],
    [divider({ text: 'x', i18n_text: { en_US: '' } }), 'divider message i18n_text contains empty text'],
    [
      divider({ text: 'x', i18n_text: { en_US: 'x'.repeat(21) } }),
      'divider message text in i18n_text exceeds the specified length',
    ],
    [divider({ text: 'x', i18n_text: 'x' }), wrong('system')],
  ])('a system message %j is refused', async (content, ext) => {
    expectRefusal(await sendNamed('system', content, direct), { code: 230001, msg: badParameter + ext });
  });

  test.each<[string, unknown, number, string]>([
    ['image', { image_key: 'img_foreign' }, 230017, 'Bot is NOT the owner of the resource.'],
    ['file', { file_key: 'file_foreign' }, 230017, 'Bot is NOT the owner of the resource.'],
    ['post', post({ tag: 'img', image_key: 'img_foreign' }), 230017, 'Bot is NOT the owner of the resource.'],
    ['share_chat', { chat_id: 'DIRECT' }, 230015, 'P2P chat can NOT be shared.'],
    ['share_chat', { chat_id: 'OUTSIDE' }, 230002, 'Bot/User can NOT be out of the chat.'],
    ...['file', 'media'].map((type): [string, unknown, number, string] => [
      type,
      { file_key: 'file_opus' },
      230055,
      'The type of file upload does not match the type of message being sent.',
    ]),
    ...['file', 'audio'].map((type): [string, unknown, number, string] => [
      type,
      { file_key: 'file_mp4' },
      230055,
      'The type of file upload does not match the type of message being sent.',
    ]),
  ])('%s %j is refused with %i', async (msgType, content, code, msg) => {
    expectRefusal(await sendNamed(msgType, content), { code, msg });
  });

  test('an object in the place of the text of content is sent, with a note of what the live service says', async () => {
    const answer = await app.call('POST', '/im/v1/messages', {
      query: { receive_id_type: 'chat_id' },
      body: { receive_id: chat.chat_id, msg_type: 'text', content: { text: 'Hello World' } },
    });
    expect(answer.body).toMatchObject({ code: 0, data: { body: { content: '{"text":"Hello World"}' } } });
  });
});

describe('the length', () => {
  const kib = 1024;
  test.each<[string, number, (length: number) => object]>([
    ['text', 150 * kib, (n) => ({ text: 'x'.repeat(n - 11) })],
    ['post', 30 * kib, (n) => ({ zh_cn: { content: [[{ tag: 'text', text: 'x'.repeat(n - 50) }]] } })],
  ])('of a %s is %i bytes at most', async (msgType, limit, content) => {
    expect(JSON.stringify(content(limit)).length).toBe(limit);
    expect((await sendNamed(msgType, content(limit))).body.code).toBe(0);
    const msg = 'The length of the message content reaches its limit.';
    expectRefusal(await sendNamed(msgType, content(limit + 1)), { code: 230025, msg });
  });

  test('is counted in bytes', async () => {
    const answer = await sendNamed('text', { text: '长'.repeat(52 * kib) });
    expect(answer.body.code).toBe(230025);
  });
});

describe('text', () => {
  test.each<[string, string]>([
    ['plain', 'plain'],
    ['two\nlines', 'two\nlines'],
    ['<b>bold<i>, both</i></b>', 'bold, both'],
    ['<u>under</u> <s>through</s>', 'under through'],
    ['<b>open', '<b>open'],
    ['<b>crossed<i></b></i>', '<b>crossed<i></b></i>'],
    ['1 < 2', '1 < 2'],
    ['[Feishu](https://open.feishu.cn)', '[Feishu](https://open.feishu.cn)'],
    ['<at user_id="all"></at> come', '@_all come'],
    ['<at user_id="nobody">Tom</at> hi', '@Tom hi'],
  ])('%j comes back as %j', async (text, back) => {
    expect(await shown('text', { text })).toEqual({ content: { text: back }, mentions: undefined });
  });

  test.each(['ADA', 'ada'])('a mention by %s comes back as a key and is explained', async (id) => {
    expect(await shown('text', { text: `<at user_id="${id}">whoever</at> hi` })).toEqual({
      content: { text: '@_user_1 hi' },
      mentions: [mentionOfAda()],
    });
  });

  test('each one mentioned has a key, users and bots, the same one only one', async () => {
    const text = '<at user_id="ADA"></at><at user_id="BOB"></at><at user_id="ada"></at><at user_id="BOT"></at>';
    const { content, mentions } = await shown('text', { text });
    expect(content).toEqual({ text: '@_user_1@_user_2@_user_1@_user_3' });
    expect(mentions).toEqual([
      mentionOfAda(),
      { ...mentionOfAda(), key: '@_user_2', id: openIdOf(world, app, bob), name: 'Bob' },
      { ...mentionOfAda(), key: '@_user_3', id: names['BOT'], name: 'Helper' },
    ]);
  });

  test('where only owner and managers may mention everybody, a bot that is neither may not', async () => {
    const closed = await addTestChat(world, {
      owner: ada.lark_id,
      bots: [app.appId],
      settings: { at_all_permission: 'only_owner' },
    });
    const answer = await sendNamed('text', { text: '<at user_id="all"></at>' }, closed.chat_id);
    expectRefusal(answer, { code: 230018, msg: 'These operations are NOT allowed at current group settings.' });
  });
});

describe('post', () => {
  const post = (...content: object[][]) => ({ zh_cn: { title: 'T', content } });

  test('comes back without its language, with styles in every text, and mentions as keys', async () => {
    const sent = post(
      [
        { tag: 'text', text: 'first: ', style: ['bold', 'blinking'] },
        { tag: 'a', href: 'https://example.com', text: 'link' },
        { tag: 'at', user_id: 'ADA' },
      ],
      [{ tag: 'img', image_key: 'img_own' }],
      [{ tag: 'media', file_key: 'file_mp4', image_key: 'img_own' }],
      [{ tag: 'emotion', emoji_type: 'SMILE' }, { tag: 'hr' }],
      [{ tag: 'code_block', language: 'go', text: 'x := 1' }],
    );
    expect(await shown('post', sent)).toEqual({
      content: {
        title: 'T',
        content: [
          [
            { tag: 'text', text: 'first: ', style: ['bold'] },
            { tag: 'a', href: 'https://example.com', text: 'link', style: [] },
            { tag: 'at', user_id: '@_user_1', user_name: 'Ada', style: [] },
          ],
          [{ tag: 'img', image_key: 'img_own' }],
          [{ tag: 'media', file_key: 'file_mp4', image_key: 'img_own' }],
          [{ tag: 'emotion', emoji_type: 'SMILE' }, { tag: 'hr' }],
          [{ tag: 'code_block', language: 'GO', text: 'x := 1' }],
        ],
      },
      mentions: [mentionOfAda()],
    });
  });

  test('of several languages one comes back', async () => {
    const en = { title: 'en', content: [[{ tag: 'text', text: 'x' }]] };
    const both = await shown('post', { en_us: en, zh_cn: { ...en, title: 'zh' } });
    expect(both.content.title).toBe('zh');
    expect((await shown('post', { ja_jp: en })).content.title).toBe('en');
  });

  test('Markdown becomes other nodes', async () => {
    const text = [
      '**b** *i* ***bi*** ~u~ ~~s~~',
      '[Feishu](https://open.feishu.cn) <at user_id="ADA"></at>',
      '```go',
      'x := 1',
      '```',
      '> quote',
      '---',
      '1. item',
      '',
    ].join('\n');
    const styled = (word: string, ...style: string[]) => ({ tag: 'text', text: word, style });
    const { content, mentions } = await shown('post', post([{ tag: 'md', text }]));
    expect(content.content).toEqual([
      [
        styled('b', 'bold'),
        styled(' '),
        styled('i', 'italic'),
        styled(' '),
        styled('bi', 'bold', 'italic'),
        styled(' '),
        styled('u', 'underline'),
        styled(' '),
        styled('s', 'lineThrough'),
      ],
      [
        { tag: 'a', href: 'https://open.feishu.cn', text: 'Feishu', style: [] },
        styled(' '),
        { tag: 'at', user_id: '@_user_1', user_name: 'Ada', style: [] },
      ],
      [{ tag: 'code_block', language: 'GO', text: 'x := 1' }],
      [styled('quote')],
      [{ tag: 'hr' }],
      [styled('1. item')],
      [styled('')],
    ]);
    expect(mentions).toEqual([mentionOfAda()]);
  });
});

describe('the other kinds', () => {
  test.each<[string, object, object]>([
    ['image', { image_key: 'img_own' }, { image_key: 'img_own' }],
    ['file', { file_key: 'file_pdf' }, { file_key: 'file_pdf', file_name: 'plan.pdf' }],
    ['audio', { file_key: 'file_opus' }, { file_key: 'file_opus', duration: 2000 }],
    [
      'media',
      { file_key: 'file_mp4', image_key: 'img_own' },
      { file_key: 'file_mp4', image_key: 'img_own', file_name: 'film.mp4', duration: 3000 },
    ],
    ['media', { file_key: 'file_mp4' }, { file_key: 'file_mp4', file_name: 'film.mp4', duration: 3000 }],
    ['sticker', { file_key: 'sticker_1' }, { file_key: 'sticker_1' }],
    ['share_chat', { chat_id: 'CHAT' }, { chat_id: 'CHAT' }],
    ['share_user', { user_id: 'ADA' }, { user_id: 'ADA' }],
  ])('%s %j comes back as %j', async (msgType, content, back) => {
    expect((await shown(msgType, content)).content).toEqual(JSON.parse(named(JSON.stringify(back))));
  });

  test('a divider goes to a direct chat only, and comes back as a system message', async () => {
    const content = {
      type: 'divider',
      params: { divider_text: { text: '新会话', i18n_text: { zh_CN: '新会话', en_US: 'New Session' } } },
      options: { need_rollup: true },
    };
    expect((await shown('system', content, direct)).content).toEqual({
      template: '{divider_text}',
      from_user: [],
      to_chatters: [],
      divider_text: { text: '新会话', i18n_text: { zh_cn: '新会话', en_us: 'New Session' } },
    });
  });

  test('a divider needs a scope of its own', async () => {
    const small = await world.createApp({ scopes: ['im:message'] });
    const answer = await send(small, {
      to: openIdOf(world, small, ada),
      type: 'open_id',
      msgType: 'system',
      content: { type: 'divider', params: { divider_text: { text: 'x' } } },
    });
    expectRefusal(answer, {
      code: 230027,
      msg: 'Lack of necessary permissions, ext=need scope: im:message:send_sys_msg',
    });
  });
});
