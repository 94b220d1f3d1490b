import { client } from './clients.ts';
import { expectEqual, report } from './report.ts';
import { pageUser } from './seed-page.ts';

/** Calls by method and path, for APIs that an SDK does not know. */
export async function rawCalls(): Promise<void> {
  await report('raw: GET', async () => {
    const answer = await client.request({
      method: 'GET',
      url: `/open-apis/contact/v3/users/${pageUser}`,
      params: { user_id_type: 'user_id' },
    });
    expectEqual('user_id', answer.data.user.user_id, pageUser);
  });
  await report('raw: POST', async () => {
    const answer = await client.request({
      method: 'POST',
      url: '/open-apis/im/v1/messages',
      params: { receive_id_type: 'user_id' },
      data: { receive_id: pageUser, msg_type: 'text', content: '{"text":"raw"}' },
    });
    expectEqual('code', answer.code, 0);
    expectEqual('msg_type', answer.data.msg_type, 'text');
  });
}
