import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { testStart } from '../../../../../test-support/test-world.ts';
import { changeInstallation } from '../../../../identity/manage-apps.ts';
import { findFeedCard } from '../../feed/feed-cards.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const query = { user_id_type: 'user_id' };
const link = { link: 'https://www.feishu.cn/' };
const create = (app_feed_card: object, user_ids: string[] = ['ada']) =>
  w.app.call('POST', '/im/v2/app_feed_card', { body: { app_feed_card, user_ids }, query });
const update = (feed_cards: object[]) =>
  w.app.call('PUT', '/im/v2/app_feed_card/batch', { body: { feed_cards }, query });
const remove = (feed_cards: object[]) =>
  w.app.call('DELETE', '/im/v2/app_feed_card/batch', { body: { feed_cards }, query });
const cardOf = async (biz_id: string) => {
  const key = { tenant_key: w.world.tenantKey, app_id: w.app.appId, biz_id, lark_id: w.ada.lark_id };
  const row = await w.world.change((db) => findFeedCard(db, key));
  return row && { ...row, card: JSON.parse(row.card) };
};

test('a card comes into the feeds of users, under an id that is given or made', async () => {
  expect((await create({ biz_id: 'b1', title: 'Clock in', link })).body).toEqual({
    code: 0,
    msg: 'success',
    data: { failed_cards: [], biz_id: 'b1' },
  });
  expect((await cardOf('b1'))?.card).toMatchObject({ title: 'Clock in' });
  expect((await create({ link })).body.data.biz_id).toMatch(/^[0-9a-f]{32}$/);
});

test('a user has one card of an id, and must be in the availability of the app', async () => {
  await create({ biz_id: 'b1', link });
  const { context } = w.world.platform;
  const of = { appId: w.app.appId, tenantKey: w.world.tenantKey };
  const availability = { type: 'some' as const, users: [w.ada.lark_id] };
  await w.world.change((db) => changeInstallation(db, context, of, { availability }));
  expect((await create({ biz_id: 'b1', link }, ['ada', 'ben'])).body.data).toEqual({
    failed_cards: [
      { biz_id: 'b1', user_id: 'ada', reason: '4' },
      { biz_id: 'b1', user_id: 'ben', reason: '1' },
    ],
    biz_id: 'b1',
  });
});

test('the named fields of a card are changed, and its times on demand', async () => {
  await create({ biz_id: 'b1', title: 'Old', preview: 'kept', link });
  w.world.clock.advance(1000);
  const answer = await update([
    {
      app_feed_card: { biz_id: 'b1', title: 'New', preview: 'not named' },
      user_id: 'ada',
      update_fields: ['1', '102'],
    },
    { app_feed_card: { biz_id: 'b2' }, user_id: 'ada', update_fields: ['1'] },
  ]);
  expect(answer.body.data).toEqual({ failed_cards: [{ biz_id: 'b2', user_id: 'ada', reason: '2' }] });
  expect(await cardOf('b1')).toMatchObject({
    card: { title: 'New', preview: 'kept' },
    display_time: testStart,
    sort_time: testStart + 1000,
  });
});

test('a card is removed once', async () => {
  await create({ biz_id: 'b1', link });
  const card = { biz_id: 'b1', user_id: 'ada' };
  expect((await remove([card])).body).toEqual({ code: 0, msg: 'success', data: { failed_cards: [] } });
  expect(await cardOf('b1')).toBeUndefined();
  expect((await remove([card])).body.data).toEqual({ failed_cards: [{ ...card, reason: '2' }] });
});

test.each([
  ['a card that leads nowhere', { title: 'x' }, 'link is required'],
  ['a link that is not https', { link: { link: 'http://a.b' } }, 'link must be https'],
  [
    'a button whose link is not https',
    { link, buttons: { buttons: [{ action_type: 'url_page', text: { text: 'Go' }, multi_url: { pc_url: 'x' } }] } },
    'pc_url must be https',
  ],
])('refuses %s', async (_, card, detail) => {
  expectRefusal(await create(card), { code: 230001, msg: `param is invalid, ext=${detail}` });
});

test('refuses calls about no cards', async () => {
  for (const answer of [await w.app.call('PUT', '/im/v2/app_feed_card/batch', { body: {} }), await remove([])]) {
    expect([230001, 99992402]).toContain(answer.body.code);
  }
});
