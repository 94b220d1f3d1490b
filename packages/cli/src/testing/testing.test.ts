import { ApiError } from '@larkspur/client';
import * as chatMembers from '@larkspur/client/im/v1/chatMembers';
import * as message from '@larkspur/client/im/v1/message';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ClientTestPlatform, createTestPlatform } from './index.ts';

let world: ClientTestPlatform;
beforeEach(async () => {
  world = await createTestPlatform({
    scopes: ['im:message', 'im:chat', 'contact:user.employee_id:readonly'],
    users: ['ada'],
    clock: 'frozen',
  });
});
afterEach(() => world.close());

const hello = { receive_id: 'ada', msg_type: 'text', content: '{"text":"hello"}' };
const toUserId = { receive_id_type: 'user_id' } as const;

test('the client of a world calls its platform', async () => {
  const sent = await world.client.call(message.create, { params: toUserId, data: hello });
  expect(await world.messages({ to: 'ada' })).toMatchObject([{ message_id: sent.message_id, text: 'hello' }]);
});

test('an app outside the chat cannot add members', async () => {
  const { chat_id } = await world.seed.chat({ members: [] });
  const ada = await world.seed.user();
  const adding = world.client.call(chatMembers.create, { path: { chat_id }, data: { id_list: [ada.open_id] } });
  await expect(adding).rejects.toMatchObject({ httpStatus: 400, code: 232011 });
});

test('another app has a client and scopes of its own', async () => {
  const poor = await world.seed.app({ scopes: [] });
  const sending = world.clientOf(poor).call(message.create, { params: toUserId, data: hello });
  await expect(sending).rejects.toBeInstanceOf(ApiError);
  await expect(sending).rejects.toMatchObject({ code: 99991672 });
});

test('tokens of the client follow the time of the world', async () => {
  await world.client.call(message.create, { params: toUserId, data: hello });
  world.clock.advance(3 * 3_600_000);
  await world.client.call(message.create, { params: toUserId, data: hello });
  expect(await world.calls({ api: 'auth.v3.' })).toHaveLength(2);
});

test('a fault that passes is got over by a retry', async () => {
  world.faults.add({ api: 'im.v1.message.create', http_status: 502, times: 1 });
  await world.client.call(message.create, { params: toUserId, data: { ...hello, uuid: 'one' } });
  expect(await world.messages()).toHaveLength(1);
  expect((await world.calls({ api: 'im.v1.message.create' })).map(({ status }) => status)).toEqual([502, 200]);
});
