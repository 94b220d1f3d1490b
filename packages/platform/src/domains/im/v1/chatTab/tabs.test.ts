import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import type { TestApp } from '../../../../../test-support/test-world.ts';
import type { Tab } from '../../chats/tabs.ts';
import { addResource } from '../../resources/queries.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

interface Target {
  as?: TestApp['call'];
  chatId?: string;
}
const path = ({ chatId = w.chat.chat_id }: Target = {}) => `/im/v1/chats/${chatId}/chat_tabs`;
const create = (chat_tabs: object[], to: Target = {}) =>
  (to.as ?? w.app.call)('POST', path(to), { body: { chat_tabs } });
const update = (chat_tabs: object[]) => w.app.call('POST', `${path()}/update_tabs`, { body: { chat_tabs } });
const remove = (tab_ids: string[]) => w.app.call('DELETE', `${path()}/delete_tabs`, { body: { tab_ids } });
const sort = (tab_ids: string[]) => w.app.call('POST', `${path()}/sort_tabs`, { body: { tab_ids } });
const list = async (to: Target = {}): Promise<Tab[]> =>
  (await (to.as ?? w.app.call)('GET', `${path(to)}/list_tabs`)).body.data.chat_tabs;

const page = { tab_name: 'Wiki', tab_type: 'url', tab_content: { url: 'https://www.feishu.cn' } };
const doc = { tab_name: 'Plan', tab_type: 'doc', tab_content: { doc: 'https://example.feishu.cn/wiki/w1' } };
const invalid = { code: 232001, msg: 'Your request contains an invalid request parameter.' };

const addIcon = (resource_key: string, app_id: string) =>
  w.world.change((db) =>
    addResource(db, {
      resource_key,
      tenant_key: w.world.tenantKey,
      app_id,
      kind: 'image',
      type: 'message',
      file_name: '',
      content_type: 'image/png',
      size: 1,
      duration: 0,
      create_time: 0,
    }),
  );

test('a chat has the tab of its messages, and takes tabs of addresses and documents', async () => {
  await addIcon('img_v3_own', w.app.appId);
  const answer = await create([{ ...page, tab_config: { icon_key: 'img_v3_own', is_built_in: true } }, doc]);
  expect(answer.body).toEqual({
    code: 0,
    msg: 'ok',
    data: {
      chat_tabs: [
        { tab_id: expect.stringMatching(/^\d{19}$/), tab_type: 'message' },
        {
          tab_id: expect.stringMatching(/^\d{19}$/),
          ...page,
          tab_config: { icon_key: 'img_v3_own', is_built_in: true },
        },
        { tab_id: expect.stringMatching(/^\d{19}$/), ...doc },
      ],
    },
  });
  expect(await list()).toEqual(answer.body.data.chat_tabs);
});

test('tabs get another name or content, another order, and go', async () => {
  const [message, first, second] = (await create([page, doc])).body.data.chat_tabs as [Tab, Tab, Tab];
  const renamed = { tab_id: first.tab_id, tab_type: 'url', tab_content: { url: 'http://a.b' } };
  expect((await update([renamed])).body).toMatchObject({
    msg: 'ok',
    data: { chat_tabs: [message, { ...renamed, tab_name: 'Wiki' }, second] },
  });
  const sorted = await sort([second.tab_id, message.tab_id, first.tab_id]);
  expect(sorted.body.data.chat_tabs.map((tab: Tab) => tab.tab_id)).toEqual(
    [message, second, first].map((t) => t.tab_id),
  );
  expect((await remove([first.tab_id])).body).toEqual({ code: 0, msg: 'ok', data: { chat_tabs: [message, second] } });
});

test('a direct chat has tabs, a topic group has none', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expect(await list({ chatId: p2p })).toHaveLength(1);
  const topic = await w.addChat({ mode: 'topic' });
  expectRefusal(await create([page], { chatId: topic.chat_id }), {
    code: 232050,
    msg: 'Operate chat tab unsupported chat type.',
  });
});

test('at most twenty tabs are added', async () => {
  expect((await create(Array.from({ length: 20 }, () => page))).body.code).toBe(0);
  expectRefusal(await create([page]), { code: 232046, msg: 'The number of chat tabs has reached the limit.' });
});

test.each([
  [
    'a name of 61 characters',
    { ...page, tab_name: '群'.repeat(61) },
    { code: 232047, msg: 'The length of the tab name reaches the limit.' },
  ],
  [
    'an address that is none',
    { ...page, tab_content: { url: 'feishu.cn' } },
    { code: 232048, msg: 'The chat tab content is illegal.' },
  ],
  [
    'a document without address',
    { ...doc, tab_content: {} },
    { code: 232048, msg: 'The chat tab content is illegal.' },
  ],
  ['a tab of another type', { tab_type: 'pin' }, invalid],
])('refuses %s', async (_, tab, refusal) => {
  expectRefusal(await create([tab]), refusal);
});

test('refuses the icon of another app', async () => {
  await addIcon('img_v3_other', 'cli_0123456789abcdef');
  expectRefusal(await create([{ ...page, tab_config: { icon_key: 'img_v3_other' } }]), {
    code: 232056,
    msg: "The operator is not the image's owner, no permission to complete the request.",
  });
});

test('the tab of the messages is neither changed nor removed, and unknown tabs are told', async () => {
  const [message] = (await create([page])).body.data.chat_tabs as [Tab];
  expectRefusal(await update([{ ...page, tab_id: message.tab_id }]), {
    code: 232049,
    msg: 'The chat tab content is illegal.',
  });
  expectRefusal(await remove([message.tab_id]), { code: 232049, msg: 'Operate chat tab unsupported chat type.' });
  expectRefusal(await remove(['1']), invalid);
  expectRefusal(await update([{ ...page, tab_id: '1' }]), invalid);
  expectRefusal(await sort([message.tab_id]), invalid);
});

test('only owner and managers manage tabs where the group says so', async () => {
  const strict = await w.addChat({ settings: { tab_manage_setting: 'only_owner' } });
  expectRefusal(await create([page], { chatId: strict.chat_id }), {
    code: 232055,
    msg: 'The operator does not have chat tab, chat menu, chat widget manage permission',
  });
  expect((await create([page], { chatId: strict.chat_id, as: w.as(w.ada) })).body.code).toBe(0);
  expect(await list({ chatId: strict.chat_id })).toHaveLength(2);
});

test('who is outside sees no tabs, and nobody is in a dissolved group', async () => {
  const outside = { code: 232011, msg: 'Operator can NOT be out of the chat.' };
  expectRefusal(await w.as(w.cleo)('GET', `${path()}/list_tabs`), outside);
  await w.as(w.ada)('DELETE', `/im/v1/chats/${w.chat.chat_id}`);
  expectRefusal(await w.app.call('GET', `${path()}/list_tabs`), outside);
  expectRefusal(await create([page]), {
    code: 232009,
    msg: 'Your request specifies a chat which has already been dissolved.',
  });
});
