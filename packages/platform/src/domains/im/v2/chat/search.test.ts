import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { testStart } from '../../../../../test-support/test-world.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld({ name: 'Team alpha' });
  w.world.clock.advance(1000);
  await w.addChat({ name: 'Team beta', groupMessageType: 'thread', owner: w.app.appId });
  w.world.clock.advance(1000);
  const [ada, ben, cleo] = [w.ada.lark_id, w.ben.lark_id, w.cleo.lark_id];
  await w.addChat({ name: 'Team open', type: 'public', bots: [], members: [ada, ben, cleo] });
});
afterEach(() => w.world.close());

const search = async (body: object, query: Record<string, string | number> = {}) =>
  (await w.app.call('POST', '/im/v2/chats/search', { body, query: { user_id_type: 'user_id', ...query } })).body.data;
const names = async (body: object) =>
  (await search(body)).items.map((item: { display_info: string }) => item.display_info);

test('finds visible groups, the newest first, with what is known of them', async () => {
  const data = await search({ query: 'team' });
  expect(data).toMatchObject({ total: 3, has_more: false });
  expect(data.items[2]).toEqual({
    id: w.chat.chat_id,
    display_info: 'Team alpha',
    meta_data: {
      chat_id: w.chat.chat_id,
      avatar: expect.any(String),
      name: 'Team alpha',
      description: '',
      owner_id: 'ada',
      owner_id_type: 'user_id',
      external: false,
      tenant_key: w.world.tenantKey,
      create_time: String(testStart),
      update_time: String(testStart),
      chat_mode: 'default',
      chat_status: 'normal',
    },
  });
});

test.each([
  [{ search_types: ['private'] }, ['Team beta', 'Team alpha']],
  [{ search_types: ['public_not_joined'] }, ['Team open']],
  [{ search_types: ['public_joined', 'external'] }, []],
  [{ chat_modes: ['thread'] }, ['Team beta']],
  [{ is_manager: true }, ['Team beta']],
  [{ member_ids: ['cleo'] }, ['Team open']],
  [{ member_ids: ['ada', 'ben'] }, ['Team open', 'Team beta', 'Team alpha']],
])('filters by %j', async (filter, expected) => {
  expect(await names({ query: 'team', filter })).toEqual(expected);
});

test('members alone are enough, and names of members count unless that is switched off', async () => {
  expect(await names({ filter: { member_ids: ['cleo'] } })).toEqual(['Team open']);
  expect(await names({ query: 'cleo' })).toEqual(['Team open']);
  expect(await names({ query: 'cleo', filter: { disable_search_by_user: true } })).toEqual([]);
  expect(await search({})).toEqual({ items: [], total: 0, has_more: false });
});

test('sorts by members, and comes in pages', async () => {
  const body = { query: 'team', sorter: 'member_count_desc' };
  const first = await search(body, { page_size: 2 });
  expect(first).toMatchObject({ total: 3, has_more: true });
  const second = await search(body, { page_size: 2, page_token: first.page_token });
  expect(second).toMatchObject({ has_more: false, items: [{}] });
});
