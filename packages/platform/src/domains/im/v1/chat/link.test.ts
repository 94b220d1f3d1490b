import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { testStart } from '../../../../../test-support/test-world.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const link = (validity_period?: string) =>
  w.app.call('POST', `/im/v1/chats/${w.chat.chat_id}/link`, { body: validity_period ? { validity_period } : {} });

test.each([
  [undefined, 7],
  ['week', 7],
  ['year', 365],
])('a link of %s lasts %i days', async (period, days) => {
  expect((await link(period)).body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      share_link: expect.stringMatching(/\/client\/chat\/chatter\/add_by_link\?link_token=[0-9a-f]{32}$/),
      expire_time: String(testStart / 1000 + days * 86_400),
      is_permanent: false,
    },
  });
});

test('a permanent link has no end', async () => {
  expect((await link('permanently')).body.data).toEqual({ share_link: expect.any(String), is_permanent: true });
});

test('only owner and managers get a link where the group may not be shared', async () => {
  const chat = await w.addChat({
    settings: { add_member_permission: 'only_owner', share_card_permission: 'not_allowed' },
  });
  const path = `/im/v1/chats/${chat.chat_id}/link`;
  expectRefusal(await w.app.call('POST', path, { body: {} }), {
    code: 232064,
    msg: 'The operator is not a group owner or administrator, no permission to share chat link.',
  });
  expect((await w.as(w.ada)('POST', path, { body: {} })).body.code).toBe(0);
});

test('direct chats have no link, and who is outside gets none', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await w.app.call('POST', `/im/v1/chats/${p2p}/link`, { body: {} }), {
    code: 232062,
    msg: 'P2P chat cannot be share link.',
  });
  expectRefusal(await w.as(w.cleo)('POST', `/im/v1/chats/${w.chat.chat_id}/link`, { body: {} }), {
    code: 232011,
    msg: 'Operator can NOT be out of the chat.',
  });
});
