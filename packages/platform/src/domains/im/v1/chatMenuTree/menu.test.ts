import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import type { TopMenu } from '../../chats/menu.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const path = (chatId = w.chat.chat_id) => `/im/v1/chats/${chatId}/menu_tree`;
const create = (chat_menu_top_levels: object[], chatId?: string) =>
  w.app.call('POST', path(chatId), { body: { menu_tree: { chat_menu_top_levels } } });
const link = { action_type: 'REDIRECT_LINK', redirect_link: { common_url: 'https://open.feishu.cn/' }, name: 'Docs' };
const parent = { chat_menu_item: { action_type: 'NONE', name: 'More' }, children: [{ chat_menu_item: link }] };
const topsOf = (answer: { body: { data: { menu_tree: { chat_menu_top_levels: TopMenu[] } } } }) =>
  answer.body.data.menu_tree.chat_menu_top_levels;
const illegal = { code: 232078, msg: 'The chat menu is illegal.' };
const invalid = { code: 232001, msg: 'Your request contains an invalid request parameter.' };

test('menus are added behind those that are there', async () => {
  const first = await create([{ chat_menu_item: link }]);
  expect(first.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      menu_tree: {
        chat_menu_top_levels: [{ chat_menu_top_level_id: expect.stringMatching(/^\d{19}$/), chat_menu_item: link }],
      },
    },
  });
  const both = topsOf(await create([parent]));
  expect(both).toMatchObject([
    { chat_menu_item: link },
    {
      chat_menu_item: { action_type: 'NONE', name: 'More' },
      children: [{ chat_menu_second_level_id: expect.stringMatching(/^\d{19}$/), chat_menu_item: link }],
    },
  ]);
  expect(topsOf(await w.app.call('GET', path()))).toEqual(both);
});

test('menus are sorted, changed and removed', async () => {
  const [first, second] = topsOf(await create([{ chat_menu_item: link }, parent])) as [TopMenu, TopMenu];
  const ids = [second.chat_menu_top_level_id, first.chat_menu_top_level_id];
  const sorted = await w.app.call('POST', `${path()}/sort`, { body: { chat_menu_top_level_ids: ids } });
  expect(topsOf(sorted)).toEqual([second, first]);

  const item = (id: string) => `/im/v1/chats/${w.chat.chat_id}/menu_items/${id}`;
  const childId = second.children?.[0]?.chat_menu_second_level_id as string;
  const renamed = await w.app.call('PATCH', item(childId), {
    body: { update_fields: ['NAME', 'I18N_NAME'], chat_menu_item: { name: 'Help', i18n_names: { zh_cn: '帮助' } } },
  });
  expect(renamed.body).toEqual({
    code: 0,
    msg: 'success',
    data: { chat_menu_item: { ...link, name: 'Help', i18n_names: { zh_cn: '帮助' } } },
  });

  const left = await w.app.call('DELETE', path(), {
    body: { chat_menu_top_level_ids: [first.chat_menu_top_level_id] },
  });
  expect(topsOf(left)).toMatchObject([{ children: [{ chat_menu_item: { name: 'Help' } }] }]);
});

test('three menus, and five below each', async () => {
  expectRefusal(await create(Array.from({ length: 4 }, () => ({ chat_menu_item: link }))), {
    code: 232070,
    msg: 'The number of chat_menu_top_level has reached the limit.',
  });
  expectRefusal(await create([{ ...parent, children: Array.from({ length: 6 }, () => ({ chat_menu_item: link })) }]), {
    code: 232071,
    msg: 'The number of chat_menu_second_level has reached the limit.',
  });
});

test.each([
  ['a link of a menu that has others below it', { ...parent, chat_menu_item: link }],
  [
    'an icon of a menu that has others below it',
    { ...parent, chat_menu_item: { ...parent.chat_menu_item, image_key: 'i' } },
  ],
  ['a name of no characters', { chat_menu_item: { ...link, name: '' } }],
  ['a name of 121 characters', { chat_menu_item: { ...link, name: 'x'.repeat(121) } }],
  ['a name in a language of 121 characters', { chat_menu_item: { ...link, i18n_names: { zh_cn: '群'.repeat(121) } } }],
  ['a link that is no web address', { chat_menu_item: { ...link, redirect_link: { pc_url: 'lark://x' } } }],
  ['a link that leads nowhere', { chat_menu_item: { ...link, redirect_link: {} } }],
])('refuses %s', async (_, menu) => {
  expectRefusal(await create([menu]), illegal);
});

test('refuses an icon that the app has not uploaded', async () => {
  expectRefusal(await create([{ chat_menu_item: { ...link, image_key: 'img_v3_other' } }]), {
    code: 232056,
    msg: "The operator is not the image's owner, no permission to complete the request.",
  });
});

test('refuses to sort or change what is not there', async () => {
  const [top] = topsOf(await create([parent])) as [TopMenu];
  expectRefusal(await w.app.call('POST', `${path()}/sort`, { body: { chat_menu_top_level_ids: ['1'] } }), {
    code: 232072,
    msg: "Sort chat_menu_top_level's param is invalid.",
  });
  expectRefusal(await w.app.call('DELETE', path(), { body: { chat_menu_top_level_ids: ['1'] } }), invalid);
  const patch = (id: string, update_fields: string[], chat_menu_item: object) =>
    w.app.call('PATCH', `/im/v1/chats/${w.chat.chat_id}/menu_items/${id}`, { body: { update_fields, chat_menu_item } });
  expectRefusal(await patch('1', ['NAME'], { name: 'x' }), invalid);
  expectRefusal(await patch(top.chat_menu_top_level_id, ['ICON'], { image_key: 'img' }), illegal);
  expectRefusal(await patch(top.chat_menu_top_level_id, ['NAME'], {}), illegal);
});

test('refuses topic groups, ordinary members where only owner and managers may, and user tokens', async () => {
  const topic = await w.addChat({ mode: 'topic' });
  expectRefusal(await create([parent], topic.chat_id), {
    code: 232008,
    msg: 'Your request specifies a chat whose type is NOT supported currently.',
  });
  expectRefusal(await w.app.call('GET', path(topic.chat_id)), invalid);
  const strict = await w.addChat({ settings: { tab_manage_setting: 'only_owner' } });
  expectRefusal(await create([parent], strict.chat_id), {
    code: 232055,
    msg: 'The operator does not have chat tab, chat menu, chat widget manage permission',
  });
  expect((await w.as(w.ada)('GET', path())).body.code).toBe(99991668);
});
