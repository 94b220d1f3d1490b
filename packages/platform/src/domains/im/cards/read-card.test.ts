import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTestChat, openIdOf, send } from '../../../../test-support/chats.ts';
import { addTestUser } from '../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import { uploadFile, uploadImage } from '../../../../test-support/uploads.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { addCardTemplate } from '../seed.ts';

let world: TestWorld;
let app: TestApp;
let other: TestApp;
let chat: ChatRow;
/** What the tables write for ids that only the world knows. */
let names: Record<string, string>;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp({ name: 'Helper' });
  other = await world.createApp();
  const ada = await addTestUser(world, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' });
  chat = await addTestChat(world, { bots: [app.appId, other.appId] });
  names = {
    ADA: openIdOf(world, app, ada),
    APP: app.appId,
    OTHER: other.appId,
    IMG: (await uploadImage(app)).body.data.image_key,
    SOUND: (await uploadFile(app)).body.data.file_key,
    FOREIGN: (await uploadFile(other)).body.data.file_key,
  };
  const card = { header: { title: { tag: 'plain_text', content: 'For ${who}' } }, elements: '${list}' };
  const variables = { who: 'text', list: 'array', due: 'date' } as const;
  await world.change(async (db) => {
    const { context } = world.platform;
    const template = { templateId: 'AAq1', card, variables, appIds: [app.appId] };
    await addCardTemplate(db, context, world.tenantKey, template);
    await addCardTemplate(db, context, world.tenantKey, {
      ...template,
      versionName: '1.0.1',
      card: { elements: [{ tag: 'hr' }] },
    });
  });
});
afterAll(() => world.close());

const named = (value: unknown): any =>
  JSON.parse(JSON.stringify(value).replace(/\b(ADA|APP|OTHER|IMG|SOUND|FOREIGN)\b/g, (name) => names[name] as string));

const sendCard = (card: unknown, by = app) =>
  send(by, { to: chat.chat_id, msgType: 'interactive', content: named(card) });

const v1 = (...elements: unknown[]) => ({ elements });
const v2 = (...elements: unknown[]) => ({ schema: '2.0', body: { elements } });
const markdown = (content: unknown) => ({ tag: 'markdown', content });
const text = (content: string) => ({ tag: 'div', text: { tag: 'plain_text', content } });

/** The card as it was sent, which `user_card_content` gives. */
async function sentCard(card: unknown): Promise<unknown> {
  const sent = await sendCard(card);
  expect(sent.body).toMatchObject({ code: 0 });
  const got = await app.call('GET', `/im/v1/messages/${sent.body.data.message_id}`, {
    query: { card_msg_content_type: 'user_card_content' },
  });
  return JSON.parse(got.body.data.items[0].body.content);
}

describe('what is taken', () => {
  test.each<[string, unknown]>([
    ['a blank card', {}],
    ['version 1.0', { schema: '1.0', config: { whatever: 1 }, unknown: 2, elements: [text('x')] }],
    ['one list of elements a language', { i18n_elements: { zh_cn: [text('x')], en_us: [text('x')] } }],
    ['version 2.0', { schema: '2.0', config: { update_multi: true }, body: { elements: [markdown('x')] } }],
    ['people', v1(markdown('<at id=ADA></at> <at email="ada@example.com"></at> <at id=all></at> <at id=ada></at>'))],
    ['shown people', v2({ tag: 'person', user_id: 'ADA' }, { tag: 'person_list', persons: [{ id: 'ada' }] })],
    ['pictures', v2({ tag: 'img', img_key: 'IMG' }, markdown('![alt](IMG)'))],
    ['a chart', v2({ tag: 'chart', chart_spec: { type: 'bar' } })],
    ['a table', v2({ tag: 'table', columns: [{ name: 'a' }], rows: [{ a: 1 }] })],
    ['200 elements', v2(...Array.from({ length: 200 }, () => ({ tag: 'hr' })))],
    [
      'a value of a button that looks like a card',
      v1({ tag: 'action', actions: [{ tag: 'button', value: { img_key: 'x' } }] }),
    ],
    [
      'sounds',
      {
        schema: '2.0',
        config: { enable_forward: false },
        body: {
          elements: [
            { tag: 'audio', file_key: 'SOUND', audio_id: '1' },
            { tag: 'audio', file_key: 'SOUND', audio_id: '2' },
          ],
        },
      },
    ],
  ])('%s', async (_, card) => {
    expect(await sentCard(card)).toEqual(named(card));
  });

  test('a template with its variables, by version or the newest', async () => {
    const template = (version?: string) => ({
      type: 'template',
      data: {
        template_id: 'AAq1',
        ...(version && { template_version_name: version }),
        template_variable: { who: 'Ada', list: [{ tag: 'hr' }] },
      },
    });
    expect(await sentCard(template('1.0.0'))).toEqual({
      header: { title: { tag: 'plain_text', content: 'For Ada' } },
      elements: [{ tag: 'hr' }],
    });
    expect(await sentCard(template())).toEqual({ elements: [{ tag: 'hr' }] });
  });
});

describe('what is refused with 230099', () => {
  const malformed = 'ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: ';
  test.each<[unknown, string]>([
    [{ schema: '3.0' }, `ErrCode: 200621; ${malformed}schema: "3.0"`],
    [{ elements: 'x' }, `ErrCode: 200621; ${malformed}elements: "x"`],
    [{ header: 'x' }, `ErrCode: 200621; ${malformed}header: "x"`],
    [{ card: { elements: [] } }, `ErrCode: 200621; ${malformed}unknown property, property: card`],
    [v1('x'), `ErrCode: 200621; ErrPath: ROOT -> elements -> [0]; ${malformed}"x"`],
    [v1({ text: 'x' }), `ErrCode: 200621; ErrPath: ROOT -> elements -> [0]; ${malformed}tag is required`],
    [
      v1({ tag: 'div', text: 'x' }),
      `ErrCode: 200621; ErrPath: ROOT -> elements -> [0](tag: div); ${malformed}text: "x"`,
    ],
    [
      v1({ tag: 'markdown' }),
      `ErrCode: 200621; ErrPath: ROOT -> elements -> [0](tag: markdown); ${malformed}content is required`,
    ],
    [
      { schema: '2.0', config: { wide_screen_mode: true } },
      `ErrCode: 200621; ${malformed}unknown property, property: wide_screen_mode, path: ROOT -> config`,
    ],
    [{ schema: '2.0', elements: [] }, `ErrCode: 200621; ${malformed}unknown property, property: elements`],
    [
      v2(markdown('x'), { tag: 'note', elements: [] }),
      'ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: note); ' +
        'ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag note',
    ],
    [
      v2(...Array.from({ length: 201 }, () => ({ tag: 'hr' }))),
      'ErrCode: 11310; ErrMsg: element exceeds the limit; ErrorValue: element;',
    ],
    [
      v1(markdown('<at id=nobody></at>')),
      'ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: nobody',
    ],
    [
      v2({ tag: 'person', user_id: 'ou_none' }),
      'ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: ou_none',
    ],
    [
      v1({ tag: 'img', img_key: 'img_none' }),
      'ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_none',
    ],
    [
      v1(text('x'), text('x'), { tag: 'chart', chart_spec: 'bar' }),
      'ErrCode: 200550; ErrPath: ROOT -> elements -> [2](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: "bar"',
    ],
    [
      v2({ tag: 'table', rows: 'x' }),
      'ErrCode: 200914; ErrPath: ROOT -> body -> elements -> [0](tag: table); ErrMsg: table rows is invalid; ErrorValue: "x"',
    ],
    [
      v2({ tag: 'table', columns: [{ name: 'a' }], rows: [{ b: 1 }] }),
      'ErrCode: 200915; ErrPath: ROOT -> body -> elements -> [0](tag: table); ErrMsg: table rows name is invalid; ErrorValue: b',
    ],
    [
      { schema: '2.0', config: { enable_forward: false }, body: { elements: [{ tag: 'audio', file_key: 'FOREIGN' }] } },
      'ErrCode: 300240; ErrMsg: This application cannot retrieve audio information. ' +
        'Please check if the application used for uploading audio is the same as the one used for sending messages;',
    ],
    [
      v2({ tag: 'audio', file_key: 'SOUND' }, { tag: 'audio', file_key: 'SOUND' }),
      'ErrCode: 300230; ErrMsg: duplicate audio id;',
    ],
    [v2({ tag: 'audio', file_key: 'SOUND' }), "ErrCode: 300220; ErrMsg: audio elem don't support forward;"],
    [
      { type: 'template', data: { template_id: 'AAq2' } },
      'ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: AAq2',
    ],
    [
      { type: 'template', data: { template_id: 'AAq1', template_version_name: '9.9.9' } },
      'ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: AAq1',
    ],
    [
      { type: 'template', data: { template_id: 'AAq1', template_variable: { who: 5 } } },
      'ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. ' +
        'Please check the type of the variable; ErrorValue: who, specifiedType: text, actualType: number',
    ],
    [
      { type: 'template', data: { template_id: 'AAq1', template_variable: { due: 'soon' } } },
      'ErrCode: 200737; ErrMsg: the format of the variable is incorrect. ' +
        'Please check the format of the variable; ErrorValue: due, specifiedFormat: date, actualFormat: soon',
    ],
    [{ type: 'template', data: {} }, `ErrCode: 200621; ${malformed}data.template_id is required`],
    [
      { type: 'card', data: { card_id: '7371713483664506900' } },
      'ErrCode: 200740; ErrMsg: The card entity does not exist; ErrorValue: cardid: 7371713483664506900',
    ],
  ])('%j', async (card, words) => {
    expectRefusal(await sendCard(card), { code: 230099, msg: `Failed to create card content, ext=${words}` });
  });

  test('a template that the app may not use', async () => {
    const answer = await sendCard({ type: 'template', data: { template_id: 'AAq1' } }, other);
    expectRefusal(answer, {
      code: 230099,
      msg:
        'Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, ' +
        `please confirm whether the app is allowed to use this template; ErrorValue: appID: ${other.appId}, templateID: AAq1`,
    });
  });
});

test('a card of more than 30 KB is refused, also when a template makes it so long', async () => {
  const tooLong = { code: 230025, msg: 'The length of the message content reaches its limit.' };
  expectRefusal(await sendCard(v1(markdown('x'.repeat(30 * 1024)))), tooLong);
  const variables = { list: [markdown('x'.repeat(15_300)), { tag: 'hr' }] };
  await world.change((db) =>
    addCardTemplate(db, world.platform.context, world.tenantKey, {
      templateId: 'AAq3',
      appIds: [app.appId],
      card: { elements: '${list}', i18n_elements: { en_us: '${list}' } },
      variables: { list: 'array' },
    }),
  );
  const template = { type: 'template', data: { template_id: 'AAq3', template_variable: variables } };
  expectRefusal(await sendCard(template), tooLong);
});

describe('the flat form, which comes back by default', () => {
  const flat = async (card: unknown) => {
    const { data } = (await sendCard(card)).body;
    return { ...JSON.parse(data.body.content), mentions: data.mentions };
  };

  test('has a title and paragraphs of nodes', async () => {
    const option = (content: string) => ({ text: { tag: 'plain_text', content }, value: content });
    const button = (content: string, type?: string) => ({
      tag: 'button',
      text: { tag: 'plain_text', content },
      ...(type && { type }),
    });
    const placeholder = { tag: 'plain_text', content: 'pick' };
    const card = {
      header: { title: { tag: 'plain_text', content: 'Title' } },
      elements: [
        { tag: 'action', actions: [button('Yes', 'primary'), button('No')] },
        markdown('[Feishu](https://www.feishu.cn) **bold** <at id=ADA></at> <at id=all></at>'),
        { tag: 'hr' },
        { tag: 'img', img_key: 'IMG', title: { tag: 'plain_text', content: 'caption' } },
        {
          tag: 'note',
          elements: [
            { tag: 'img', img_key: 'IMG' },
            { tag: 'plain_text', content: 'note' },
          ],
        },
        { ...text('text'), extra: { tag: 'select_static', options: [option('a'), option('b')], placeholder } },
        { tag: 'div', fields: [{ text: { tag: 'lark_md', content: 'field' } }] },
        { tag: 'action', actions: [{ tag: 'overflow', options: [option('c')] }] },
        { tag: 'action', actions: [{ tag: 'date_picker', placeholder, initial_date: '2021-1-1' }] },
        { tag: 'column_set', columns: [{ tag: 'column', elements: [text('left')] }] },
      ],
    };
    expect(await flat(card)).toEqual(
      named({
        title: 'Title',
        elements: [
          [
            { tag: 'button', text: 'Yes', type: 'primary' },
            { tag: 'button', text: 'No', type: 'default' },
          ],
          [
            { tag: 'a', href: 'https://www.feishu.cn', text: 'Feishu' },
            { tag: 'text', text: ' bold ' },
            { tag: 'at', user_id: '@_user_1', user_name: '' },
            { tag: 'text', text: ' ' },
            { tag: 'at', user_id: '@_all', user_name: '' },
          ],
          [{ tag: 'hr' }],
          [
            { tag: 'text', text: 'caption' },
            { tag: 'img', image_key: 'IMG' },
          ],
          [
            {
              tag: 'note',
              elements: [
                { tag: 'img', image_key: 'IMG' },
                { tag: 'text', text: 'note' },
              ],
            },
          ],
          [
            { tag: 'text', text: 'text' },
            { tag: 'select_static', options: ['a', 'b'], placeholder: 'pick' },
          ],
          [{ tag: 'text', text: 'field' }],
          [{ tag: 'overflow', options: ['c'] }],
          [{ tag: 'date_picker', placeholder: 'pick', initial_date: '2021-1-1' }],
          [{ tag: 'text', text: 'left' }],
        ],
        mentions: [{ key: '@_user_1', id: 'ADA', id_type: 'open_id', name: 'Ada', tenant_key: world.tenantKey }],
      }),
    );
  });

  test('tells of a card of version 2.0 the title only', async () => {
    const card = { ...v2(markdown('hidden')), header: { title: { tag: 'plain_text', content: 'T' } } };
    const elements = [[{ tag: 'text', text: '请升级至最新版本客户端，以查看内容' }]];
    expect(await flat(card)).toEqual({ title: 'T', elements });
    expect(await flat(v2(markdown('hidden')))).toEqual({ title: null, elements });
  });
});
