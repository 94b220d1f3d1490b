import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, send } from '../../../test-support/chats.ts';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestAnswer, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import { addCardTemplate } from '../im/seed.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const markdown = (id: string, content = 'x') => ({ tag: 'markdown', element_id: id, content });
const cardWith = (elements: object[], config: object = {}) => ({ schema: '2.0', config, body: { elements } });

const create = (card: object | string, type = 'card_json', by = app) =>
  by.call('POST', '/cardkit/v1/cards', {
    body: { type, data: typeof card === 'string' ? card : JSON.stringify(card) },
  });

async function createCard(card: object = cardWith([markdown('md_1'), markdown('md_2')])): Promise<string> {
  return (await create(card)).body.data.card_id;
}

let sequence = 0;
beforeEach(() => {
  sequence = 0;
});

function change(method: string, path: string, fields: object, by = app): Promise<TestAnswer> {
  sequence++;
  const written = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'object' && name !== 'card' ? JSON.stringify(value) : value,
  ]);
  return by.call(method, `/cardkit/v1/cards/${path}`, { body: { sequence, ...Object.fromEntries(written) } });
}

/** Sends the card and gives a function that reads it as it is by then. */
async function sent(cardId: string): Promise<() => Promise<any>> {
  const chat = await addTestChat(world, { bots: [app.appId] });
  const content = { type: 'card', data: { card_id: cardId } };
  const message = await send(app, { to: chat.chat_id, msgType: 'interactive', content });
  expect(message.body).toMatchObject({ code: 0 });
  return async () => {
    const query = { card_msg_content_type: 'user_card_content' };
    const got = await app.call('GET', `/im/v1/messages/${message.body.data.message_id}`, { query });
    return JSON.parse(got.body.data.items[0].body.content);
  };
}

const done = { code: 0, msg: 'success', data: {} };

describe('an entity', () => {
  test('is made of a card, sent once, and converted back from its message', async () => {
    const created = await create(cardWith([markdown('md_1')]));
    expect(created.body).toEqual({ code: 0, msg: 'success', data: { card_id: expect.stringMatching(/^\d{18,20}$/) } });
    const cardId = created.body.data.card_id;
    const chat = await addTestChat(world, { bots: [app.appId] });
    const content = { type: 'card', data: { card_id: cardId } };
    const first = await send(app, { to: chat.chat_id, msgType: 'interactive', content });
    const converted = await app.call('POST', '/cardkit/v1/cards/id_convert', {
      body: { message_id: first.body.data.message_id },
    });
    expect(converted.body.data).toEqual({ card_id: cardId });
    const second = await send(app, { to: chat.chat_id, msgType: 'interactive', content });
    expect(second.body).toMatchObject({ code: 230099, msg: expect.stringContaining('ErrCode: 200740') });
  });

  test('is made of a template', async () => {
    await world.change((db) =>
      addCardTemplate(db, world.platform.context, world.tenantKey, {
        templateId: 'AAq1',
        appIds: [app.appId],
        card: cardWith([markdown('md_1', 'Hello ${who}')]),
        variables: { who: 'text' },
      }),
    );
    const template = { template_id: 'AAq1', template_variable: { who: 'Ada' } };
    const read = await sent((await create(template, 'template')).body.data.card_id);
    expect((await read()).body.elements[0].content).toBe('Hello Ada');
    expectRefusal(await create({ template_id: 'AAq2' }, 'template'), {
      code: 200220,
      msg:
        'Failed to generate card content, ext=ErrCode: 200380; ErrMsg: template does not exist, ' +
        'please confirm whether this template has been released; ErrorValue: templateID: AAq2',
    });
  });

  test('a card that was sent otherwise becomes one', async () => {
    const chat = await addTestChat(world, { bots: [app.appId] });
    const message = await send(app, {
      to: chat.chat_id,
      msgType: 'interactive',
      content: cardWith([markdown('md_1')]),
    });
    const convert = (id: string) => app.call('POST', '/cardkit/v1/cards/id_convert', { body: { message_id: id } });
    const { card_id } = (await convert(message.body.data.message_id)).body.data;
    expect((await change('PATCH', `${card_id}/elements/md_1`, { partial_element: { content: 'new' } })).body).toEqual(
      done,
    );
    const text = await send(app, { to: chat.chat_id });
    expectRefusal(await convert(text.body.data.message_id), {
      code: 10002,
      msg: 'Your request contains an invalid request parameter.',
    });
  });

  test.each<[object | string, number, string]>([
    ['{', 200220, 'Failed to generate card content'],
    [{}, 300307, 'The card DSL is empty'],
    [{ elements: [] }, 300303, 'Only schema 2.0 is supported'],
    [cardWith([], { update_multi: false }), 300302, 'update_multi property is false'],
    [cardWith([markdown('a'), markdown('a')]), 300301, 'Duplicate element_id in card component.'],
    [cardWith([markdown('1a')]), 10002, 'Your request contains an invalid request parameter.'],
    [cardWith(Array(201).fill({ tag: 'hr' })), 300305, 'ErrMsg: element exceeds the limit; '],
    [cardWith([markdown('a', 'x'.repeat(30 * 1024))]), 200860, 'Card content exceeds limit.'],
    [
      cardWith([{ tag: 'img', img_key: 'img_none' }]),
      200220,
      'Failed to generate card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_none',
    ],
  ])('is not made of %j', async (card, code, msg) => {
    expectRefusal(await create(card), { code, msg });
  });

  test('has one of two types', async () => {
    expectRefusal(await create({}, 'html'), {
      code: 10002,
      msg: 'Your request contains an invalid request parameter.',
    });
  });
});

describe('changes', () => {
  test('act on the entity and on the message that shows it', async () => {
    const id = await createCard(cardWith([markdown('md_1'), markdown('md_2')], { streaming_mode: true }));
    const read = await sent(id);
    const contents = async () => (await read()).body.elements.map((element: any) => element.content ?? element.tag);

    expect((await change('PUT', `${id}/elements/md_1/content`, { content: 'streamed' })).body).toEqual(done);
    expect(await contents()).toEqual(['streamed', 'x']);
    await change('PUT', `${id}/elements/md_2`, { element: markdown('md_2', 'replaced') });
    await change('PATCH', `${id}/elements/md_1`, { partial_element: { content: 'patched' } });
    expect(await contents()).toEqual(['patched', 'replaced']);
    const hr = [{ tag: 'hr', element_id: 'hr_1' }];
    await change('POST', `${id}/elements`, { type: 'insert_before', target_element_id: 'md_2', elements: hr });
    await change('POST', `${id}/elements`, { type: 'append', elements: [markdown('md_3', 'last')] });
    expect(await contents()).toEqual(['patched', 'hr', 'replaced', 'last']);
    expect((await change('DELETE', `${id}/elements/hr_1`, {})).body).toEqual(done);
    expect(await contents()).toEqual(['patched', 'replaced', 'last']);
    await change('PATCH', `${id}/settings`, { settings: { config: { streaming_mode: false } } });
    expect((await read()).config).toEqual({ streaming_mode: false });
    const whole = { type: 'card_json', data: JSON.stringify(cardWith([markdown('new', 'whole')])) };
    expect((await change('PUT', id, { card: whole })).body).toEqual(done);
    expect(await contents()).toEqual(['whole']);
  });

  test('may be several in one', async () => {
    const id = await createCard();
    const read = await sent(id);
    const actions = [
      { action: 'partial_update_setting', params: { settings: { config: { streaming_mode: true } } } },
      {
        action: 'add_elements',
        params: { type: 'insert_after', target_element_id: 'md_1', elements: [markdown('md_3')] },
      },
      { action: 'delete_elements', params: { element_ids: ['md_2'] } },
      { action: 'partial_update_element', params: { element_id: 'md_1', partial_element: { content: 'one' } } },
      { action: 'update_element', params: { element_id: 'md_3', element: { tag: 'hr', element_id: 'hr_1' } } },
    ];
    expect((await change('POST', `${id}/batch_update`, { actions })).body).toEqual(done);
    expect(await read()).toEqual({
      schema: '2.0',
      config: { streaming_mode: true },
      body: { elements: [markdown('md_1', 'one'), { tag: 'hr', element_id: 'hr_1' }] },
    });
    const half = [actions[3], { action: 'delete_elements', params: { element_ids: ['none'] } }];
    expectRefusal(await change('POST', `${id}/batch_update`, { actions: half }), {
      code: 300314,
      msg: 'Failed to delete element',
    });
    for (const wrong of ['{', {}, [5], [{ action: 'jump', params: {} }]]) {
      expect((await change('POST', `${id}/batch_update`, { actions: wrong })).body.code).toBe(10002);
    }
  });

  test('go into containers', async () => {
    const form = { tag: 'form', element_id: 'form_1', elements: [markdown('inner')] };
    const id = await createCard(cardWith([form]));
    const read = await sent(id);
    await change('POST', `${id}/elements`, {
      type: 'append',
      target_element_id: 'form_1',
      elements: [markdown('second')],
    });
    expect((await read()).body.elements[0].elements).toEqual([markdown('inner'), markdown('second')]);
  });
});

describe('a change is refused', () => {
  const cases: [string, string, (id: string) => Promise<TestAnswer>, number, string][] = [
    [
      'of an unknown entity',
      '',
      () => change('DELETE', '1/elements/md_1', {}),
      200740,
      'The card entity does not exist',
    ],
    [
      'of an unknown element',
      'update',
      (id) => change('PUT', `${id}/elements/none`, { element: { tag: 'hr' } }),
      300121,
      'Failed to replace element',
    ],
    [
      'to no element',
      'update',
      (id) => change('PUT', `${id}/elements/md_1`, { element: {} }),
      300121,
      'Failed to replace element',
    ],
    [
      'of an unknown element',
      'patch',
      (id) => change('PATCH', `${id}/elements/none`, { partial_element: {} }),
      300313,
      'Failed to update element properties',
    ],
    [
      'of a tag',
      'patch',
      (id) => change('PATCH', `${id}/elements/md_1`, { partial_element: { tag: 'div' } }),
      300312,
      'Unable to update element tag',
    ],
    [
      'of an unknown element',
      'delete',
      (id) => change('DELETE', `${id}/elements/none`, {}),
      300314,
      'Failed to delete element',
    ],
    [
      'at an unknown element',
      'create',
      (id) => change('POST', `${id}/elements`, { type: 'insert_after', target_element_id: 'none', elements: [{}] }),
      300315,
      'Failed to add element',
    ],
    [
      'into what is no container',
      'create',
      (id) => change('POST', `${id}/elements`, { type: 'append', target_element_id: 'md_1', elements: [{}] }),
      300315,
      'Failed to add element',
    ],
    [
      'with no list',
      'create',
      (id) => change('POST', `${id}/elements`, { type: 'append', elements: {} }),
      300315,
      'Failed to add element',
    ],
    [
      'that gives two elements one id',
      'create',
      (id) => change('POST', `${id}/elements`, { type: 'append', elements: [markdown('md_1')] }),
      300301,
      'Duplicate element_id in card component.',
    ],
    [
      'of no object',
      'settings',
      (id) => change('PATCH', `${id}/settings`, { settings: '5' }),
      300122,
      'Failed to update card configuration',
    ],
    [
      'of a config that is none',
      'settings',
      (id) => change('PATCH', `${id}/settings`, { settings: { config: 5 } }),
      300122,
      'Failed to update card configuration',
    ],
    [
      'to a card for one user each',
      'settings',
      (id) => change('PATCH', `${id}/settings`, { settings: { config: { update_multi: false } } }),
      300302,
      'update_multi property is false',
    ],
    [
      'while it does not stream',
      'content',
      (id) => change('PUT', `${id}/elements/md_1/content`, { content: 'x' }),
      300309,
      'Card streaming closed',
    ],
  ];
  test.each(cases)('%s (%s)', async (_, __, attempt, code, msg) => {
    expectRefusal(await attempt(await createCard()), { code, msg });
  });

  test('of what is no text, by streaming', async () => {
    const id = await createCard(cardWith([{ tag: 'hr', element_id: 'hr_1' }], { streaming_mode: true }));
    expectRefusal(await change('PUT', `${id}/elements/hr_1/content`, { content: 'x' }), {
      code: 300310,
      msg: 'Only update text',
    });
    expectRefusal(await change('PUT', `${id}/elements/none/content`, { content: 'x' }), {
      code: 300313,
      msg: 'Failed to update element properties',
    });
  });

  test('by another app, after 14 days, out of order, or under a uuid that was used', async () => {
    const id = await createCard();
    const remove = (fields: object, by = app) => change('DELETE', `${id}/elements/md_1`, fields, by);
    expectRefusal(await remove({}, await world.createApp()), {
      code: 300311,
      msg: 'The current application does not have permission to update/use this card',
    });
    const patch = (fields: object) => change('PATCH', `${id}/elements/md_1`, { partial_element: {}, ...fields });
    expect((await patch({ sequence: 5, uuid: 'u' })).body.code).toBe(0);
    expectRefusal(await patch({ sequence: 5 }), {
      code: 300317,
      msg: 'The sequence number for operating on the card did not increment consecutively',
    });
    expectRefusal(await patch({ sequence: 6, uuid: 'u' }), { code: 200770, msg: 'UUID conflict' });
    world.clock.advance(14 * 24 * 3_600_000 + 1);
    const { body } = await world.call('POST', '/auth/v3/tenant_access_token/internal', {
      body: { app_id: app.appId, app_secret: app.appSecret },
    });
    const late = await app.call('DELETE', `/cardkit/v1/cards/${id}/elements/md_1`, {
      body: { sequence: 9 },
      token: body.tenant_access_token,
    });
    expectRefusal(late, { code: 200750, msg: 'The card entity has expired' });
    const chat = await addTestChat(world, { bots: [app.appId] });
    const answer = await send(app, {
      to: chat.chat_id,
      msgType: 'interactive',
      content: { type: 'card', data: { card_id: id } },
      token: body.tenant_access_token,
    });
    expect(answer.body).toMatchObject({ code: 230099, msg: expect.stringContaining('ErrCode: 200750') });
  });
});
