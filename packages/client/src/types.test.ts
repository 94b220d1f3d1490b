import { type BinaryAnswer, createClient } from '@larkspur/client';
import * as userInfo from '@larkspur/client/authen/v1/userInfo';
import * as chat from '@larkspur/client/im/v1/chat';
import * as message from '@larkspur/client/im/v1/message';
import * as messageResource from '@larkspur/client/im/v1/messageResource';
import { expectTypeOf, test } from 'vitest';

const client = createClient({ baseUrl: 'http://127.0.0.1:1', fetch: async () => Response.json({ code: 0, data: {} }) });
const asUser = { userAccessToken: 'u-ada' };

test('an input is required where something in it is, and checked', () => {
  const calls = () => {
    // @ts-expect-error
    client.call(message.create);
    // @ts-expect-error
    client.call(message.create, { params: { receive_id_type: 'chat_id' } });
    client.call(message.create, {
      // @ts-expect-error
      params: { receive_id_type: 'chat' },
      data: { receive_id: 'oc_engineering', msg_type: 'text', content: '{}' },
    });
    // @ts-expect-error
    client.call(chat.list, { page_size: 20 });
    // @ts-expect-error
    client.request('GET', 'open-apis/im/v1/chats');
    // @ts-expect-error
    client.request('FETCH', '/open-apis/im/v1/chats');
  };
  expectTypeOf(calls).toBeFunction();
});

test('an input may be left out where nothing in it is required', async () => {
  expectTypeOf(await client.call(chat.list, {}, asUser)).toEqualTypeOf<chat.ListOutput>();
  expectTypeOf(await client.call(userInfo.get, undefined, asUser)).toEqualTypeOf<userInfo.GetOutput>();
});

test('an output is what the API gives', async () => {
  const path = { message_id: 'om_1' };
  expectTypeOf(await client.call(message.get, { path }, asUser)).toEqualTypeOf<message.GetOutput>();
  const answer = await client.callWithResponse(message.get, { path }, asUser);
  expectTypeOf(answer.data).toEqualTypeOf<message.GetOutput>();
  expectTypeOf(answer.logId).toEqualTypeOf<string | undefined>();
  expectTypeOf(await client.request('GET', '/open-apis/im/v1/chats', asUser)).toBeUnknown();
  expectTypeOf<messageResource.GetOutput>().toEqualTypeOf<BinaryAnswer>();
});
