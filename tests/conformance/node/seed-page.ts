import { client } from './clients.ts';
import { call, expectEqual, given } from './report.ts';

/** The user of whom the page 调用 API asks. */
export const pageUser = 'ou_c99c5f35d542efc7ee492afe11af19ef';

/** The two calls of the page 调用 API. Source: `/server-docs/api-call-guide/calling-process/get-`. */
export async function seedPage(): Promise<void> {
  const sent = await call('im.v1.message.create: the page', () =>
    client.im.v1.message.create({
      params: { receive_id_type: 'user_id' },
      data: { receive_id: pageUser, msg_type: 'text', content: JSON.stringify({ text: 'Hello World' }) },
    }),
  );
  given('message_id', sent?.message_id);
  await call(
    'contact.v3.user.get: the page',
    () => client.contact.v3.user.get({ path: { user_id: pageUser }, params: { user_id_type: 'user_id' } }),
    (data) => expectEqual('user_id', data?.user?.user_id, pageUser),
  );
}
