import { json } from 'node:stream/consumers';
import { bare, client, selfBuiltClient } from './clients.ts';
import { expectEqual, expectTrue, report } from './report.ts';
import { pageUser } from './seed-page.ts';

interface Failure {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: any;
}

/** Refusals, as the SDK gives them on: what axios throws, with the whole answer in it. */
export async function errors(): Promise<void> {
  await report('error: a wrong secret', async () => {
    // First of all: a later client of the app would use the token that an earlier one keeps.
    const wrong = selfBuiltClient({ appId: bare.appId, appSecret: 'wrong' });
    const failure = await wrong.contact.v3.scope.list({ params: {} }).then(
      () => undefined,
      (error) => error,
    );
    expectTrue('the SDK tells the code of the token call', String(failure?.message).includes('10014'));
  });
  await report('error: a scope that the app lacks', async () => {
    const lacking = selfBuiltClient(bare).contact.v3.user.get({ path: { user_id: pageUser } });
    const { status, headers, body } = await failureOf(lacking);
    expectEqual('status', status, 400);
    expectEqual('code', body.code, 99991672);
    expectEqual('log id', body.error.log_id, headers['x-tt-logid']);
    expectTrue('permission_violations name scopes', body.error.permission_violations[0].subject.includes(':'));
    expectEqual('type', body.error.permission_violations[0].type, 'action_scope_required');
    expectTrue('helps have a url', body.error.helps[0].url.includes('/auth'));
    expectTrue('troubleshooter has a link', body.error.troubleshooter.includes('/search?'));
  });
  await report('error: a field that breaks a rule', async () => {
    const { body } = await failureOf(
      client.im.v1.message.create({
        params: { receive_id_type: 'nonsense' as 'open_id' },
        data: { receive_id: pageUser, msg_type: 'text', content: '{"text":"hi"}' },
      }),
    );
    expectEqual('code', body.code, 99992402);
    expectEqual('field', body.error.field_violations[0].field, 'receive_id_type');
    expectEqual('value', body.error.field_violations[0].value, 'nonsense');
    expectTrue('description is there', body.error.field_violations[0].description !== '');
  });
  await report('error: an id that stands for nobody', async () => {
    const unknown = client.contact.v3.user.get({ path: { user_id: 'nobody' }, params: { user_id_type: 'user_id' } });
    expectEqual('code', (await failureOf(unknown)).body.code, 99992360);
  });
  await report('error: content that is none', async () => {
    const { body } = await failureOf(
      client.im.v1.message.create({
        params: { receive_id_type: 'user_id' },
        data: { receive_id: pageUser, msg_type: 'text', content: 'no json' },
      }),
    );
    expectEqual('code', body.code, 230001);
  });
  await report('error: a failure with HTTP 200', async () => {
    // Older APIs of Base answer a failure with HTTP 200: the SDK resolves.
    const answer = await client.bitable.v1.appTable.list({ path: { app_token: 'bascnNoSuchBase' } });
    expectTrue('code is not 0', answer.code !== 0);
  });
  await report('error: a download', async () => {
    const failure = await client.im.v1.image.get({ path: { image_key: 'img_v3_none' } }).then(
      () => undefined,
      (error) => error,
    );
    expectEqual('status', failure?.response?.status, 400);
    // The SDK leaves the answer of a download unread.
    const body: any = await json(failure.response.data);
    expectEqual('code', body.code, 234005);
  });
}

async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const error = await call.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!error?.response) throw new Error(`the call did not fail with an answer: ${error}`);
  return { status: error.response.status, headers: error.response.headers, body: error.response.data };
}
