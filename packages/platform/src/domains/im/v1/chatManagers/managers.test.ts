import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import type { TestApp } from '../../../../../test-support/test-world.ts';
import { addMembers, changeRole } from '../../chats/group-queries.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const change = (
  what: 'add' | 'delete',
  manager_ids: readonly string[],
  { as = w.as(w.ada), type = 'user_id' }: { as?: TestApp['call']; type?: string } = {},
) =>
  as('POST', `/im/v1/chats/${w.chat.chat_id}/managers/${what}_managers`, {
    body: { manager_ids },
    query: { member_id_type: type },
  });

test('the owner makes users and bots managers, and ordinary members again', async () => {
  expect((await change('add', ['ben'])).body).toEqual({
    code: 0,
    msg: 'success',
    data: { chat_managers: ['ben'], chat_bot_managers: [] },
  });
  expect((await change('add', [w.app.appId], { type: 'app_id' })).body.data).toEqual({
    chat_managers: [w.openId(w.ben)],
    chat_bot_managers: [w.app.appId],
  });
  expect((await change('delete', ['ben', 'ada'])).body.data).toEqual({
    chat_managers: [],
    chat_bot_managers: [w.app.appId],
  });
});

test('nobody else may', async () => {
  for (const what of ['add', 'delete'] as const) {
    expectRefusal(await change(what, ['ben'], { as: w.app.call }), {
      code: 232038,
      msg: 'The operator is not chat owner, no permission to complete the request.',
    });
  }
});

test('only members count, and at most ten become managers', async () => {
  const none = { code: 232027, msg: 'There are no valid members in the ID list specified in your request.' };
  expectRefusal(await change('add', ['cleo']), none);
  expectRefusal(await change('delete', []), none);
  await w.world.change(async (db) => {
    const others = Array.from({ length: 10 }, (_, n) => String(2_000_000 + n));
    await addMembers(
      db,
      w.chat,
      others.map((chatter) => ({ chatter })),
      0,
    );
    for (const other of others) await changeRole(db, w.chat, other, 'manager');
  });
  expectRefusal(await change('add', ['ben']), {
    code: 232040,
    msg: 'The chat managers has reached the limit of maximum number.',
  });
  expect(
    (
      await change(
        'add',
        Array.from({ length: 6 }, (_, n) => `cli_${n}`),
        { type: 'app_id' },
      )
    ).body.code,
  ).toBe(232001);
});
