import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import type { TestApp } from '../../../../../test-support/test-world.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const remove = (
  id_list: readonly string[],
  {
    as = w.as(w.ada),
    chatId = w.chat.chat_id,
    type = 'user_id',
  }: { as?: TestApp['call']; chatId?: string; type?: string } = {},
) => as('DELETE', `/im/v1/chats/${chatId}/members`, { body: { id_list }, query: { member_id_type: type } });

test('the owner removes users and bots, who are then outside', async () => {
  expect((await remove(['ben'])).body).toEqual({ code: 0, msg: 'success', data: { invalid_id_list: [] } });
  const isIn = await w.as(w.ben)('GET', `/im/v1/chats/${w.chat.chat_id}/members/is_in_chat`);
  expect(isIn.body.data).toEqual({ is_in_chat: false });
  await remove([w.app.appId], { type: 'app_id' });
  expect((await send(w.app, { to: w.chat.chat_id })).body.code).toBe(230002);
});

test('ids of people outside are listed', async () => {
  expect((await remove(['ben', 'cleo'])).body.data).toEqual({ invalid_id_list: ['cleo'] });
  expectRefusal(await remove(['cleo']), {
    code: 232027,
    msg: 'There are no valid members in the ID list specified in your request.',
  });
});

test('everybody may leave, and an ordinary member removes nobody else', async () => {
  expectRefusal(await remove(['ada'], { as: w.as(w.ben) }), {
    code: 232014,
    msg: 'The token used in the request does NOT have the permissions necessary to complete the request.',
  });
  expect((await remove(['ben'], { as: w.as(w.ben) })).body.code).toBe(0);
});

test('a manager removes members, and nobody removes the owner', async () => {
  const chat = await w.addChat({ managers: [w.ben.lark_id], members: [w.ada.lark_id, w.ben.lark_id, w.cleo.lark_id] });
  const as = { as: w.as(w.ben), chatId: chat.chat_id };
  expect((await remove(['cleo'], as)).body.code).toBe(0);
  expectRefusal(await remove(['ada'], as), { code: 232076, msg: "Can't kick chat owner." });
});

test('an owner who leaves hands the group to a manager, else to who came first', async () => {
  const chat = await w.addChat({ members: [w.ada.lark_id, w.ben.lark_id, w.cleo.lark_id], managers: [w.cleo.lark_id] });
  await remove(['ada'], { chatId: chat.chat_id });
  const owner = async () =>
    (await w.app.call('GET', `/im/v1/chats/${chat.chat_id}`, { query: { user_id_type: 'user_id' } })).body.data
      .owner_id;
  expect(await owner()).toBe('cleo');
  await remove(['cleo'], { as: w.as(w.cleo), chatId: chat.chat_id });
  expect(await owner()).toBe('ben');
  expectRefusal(await remove(['ben'], { as: w.as(w.ben), chatId: chat.chat_id }), {
    code: 232029,
    msg: 'There are no available candidates for chat owner.',
  });
});

test('an id that nobody has is refused by the gateway', async () => {
  expect((await remove(['ghost'])).body.code).toBe(99992360);
});
