import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, sayInChat } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { createTestWorld, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld();
});
afterEach(() => world.close());

test('several messages are read at once; those out of reach are left out', async () => {
  const app = await world.createApp();
  const ada = await addTestUser(world);
  const chat = await addTestChat(world, { bots: [app.appId] });
  const outside = await addTestChat(world, { owner: ada.lark_id });
  const say = async (text: string, to = chat) =>
    (await sayInChat(world, { chat: to, sender: ada.lark_id, text })).message_id;
  const ids = [await say('one'), await say('two'), await say('secret', outside), 'om_none'];
  const get = (message_ids: string[]) => app.call('GET', '/im/v1/messages/mget', { query: { message_ids } });
  const answer = await get(ids.toReversed());
  expect(answer.body.data.items.map((item: any) => item.body.content)).toEqual(['{"text":"two"}', '{"text":"one"}']);
  expect((await get(Array(51).fill('om_none'))).body.code).toBe(99992402);
});
