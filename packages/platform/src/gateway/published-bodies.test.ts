/**
 * Answers of the live service that people have published, each as a case: what varies (log ids, app ids, method ids, the
 * platform's own address, both spellings of a field) is left to vary, the rest must be as it was seen.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTestUser } from '../../test-support/directory.ts';
import { createTestWorld, type TestAnswer, type TestApp, type TestWorld } from '../../test-support/test-world.ts';

const logId = expect.stringMatching(/^\d{14}[0-9A-F]{20}$/);
const invalidToken = 'Invalid access token for authorization. Please make a request with token attached.';

let feishu: TestWorld;
let lark: TestWorld;
let app: TestApp;
beforeAll(async () => {
  feishu = await createTestWorld();
  lark = await createTestWorld({ settings: { brand: 'lark' } });
  app = await feishu.createApp();
});
afterAll(async () => {
  await feishu.close();
  await lark.close();
});

const users = '/contact/v3/users';

/** The troubleshooter text with what comes before the link in a given brand. */
function troubleshooter(prefix: string, code: number) {
  return expect.stringMatching(
    new RegExp(`^${prefix}: http.*/search\\?from=openapi&log_id=[0-9A-F]{34}&code=${code}&method_id=\\d{19}$`),
  );
}

const feishuPrefix = '排查建议查看\\(Troubleshooting suggestions\\)';
const larkPrefix = 'Troubleshooting suggestions';

function expectBody(answer: TestAnswer, status: number, body: object): void {
  expect(answer.body).toMatchObject(body);
  expect(answer.status).toBe(status);
}

test('99991672 on Lark: the scopes of a Base record call', async () => {
  const poor = await lark.createApp({ scopes: [] });
  const answer = await poor.call('GET', '/bitable/v1/apps/bascnAAAAAAAAAAAAAAAAAAAAAA/tables/tblAAAAAAAAAAAAA/records');
  const scopes = answer.body.error.permission_violations.map((one: { subject: string }) => one.subject);
  expect(scopes).toContain('bitable:app');
  expectBody(answer, 400, {
    code: 99991672,
    msg: `Access denied. One of the following scopes is required: [${scopes.join(', ')}]`,
    error: {
      log_id: logId,
      troubleshooter: troubleshooter(larkPrefix, 99991672),
      permission_violations: scopes.map((subject: string) => ({ type: 'action_scope_required', subject })),
      helps: [
        {
          url: expect.stringContaining(
            `/app/${poor.appId}/auth?q=${scopes.join(',')}&op_from=openapi&token_type=tenant`,
          ),
          description: `Learn more about scopes and how to add them: [${scopes.join(', ')}]`,
        },
      ],
    },
  });
});

test('99991672 on Feishu: the sentence goes on in Chinese, with a link to the scopes', async () => {
  const poor = await feishu.createApp({ scopes: [] });
  const answer = await poor.call('GET', `${users}/x`);
  const list = answer.body.error.permission_violations.map((one: { subject: string }) => one.subject);
  expectBody(answer, 400, {
    code: 99991672,
    msg: expect.stringMatching(
      /^Access denied\. One of the following scopes is required: \[.*\]\.应用尚未开通所需的应用身份权限：\[.*\]，点击链接申请并开通任一权限即可：http.*&op_from=openapi&token_type=tenant$/,
    ),
    error: {
      message: expect.stringMatching(/^Refer to the documentation to fix the error: .*how-to-fix-the-99991672-error$/),
      log_id: logId,
      troubleshooter: troubleshooter(feishuPrefix, 99991672),
      permission_violations: list.map((subject: string) => ({ type: 'action_scope_required', subject })),
    },
  });
});

test('99991672 on Lark: sending to a user_id asks for its scope', async () => {
  const sender = await lark.createApp({ scopes: ['im:message'] });
  const answer = await sender.call('POST', '/im/v1/messages', {
    query: { receive_id_type: 'user_id' },
    body: { receive_id: 'x', msg_type: 'text', content: '{"text":"hi"}' },
  });
  expectBody(answer, 400, {
    code: 99991672,
    msg: 'Access denied. One of the following scopes is required: [contact:user.employee_id:readonly]',
  });
});

test('99992360 on Lark, once the scope is there: the id is looked at after the scopes', async () => {
  const sender = await lark.createApp();
  const answer = await sender.call('POST', '/im/v1/messages', {
    query: { receive_id_type: 'user_id' },
    body: { receive_id: 'nobody', msg_type: 'text', content: '{"text":"hi"}' },
  });
  expectBody(answer, 400, {
    code: 99992360,
    msg:
      'The request you send is not a valid {user_id} or not exists, and the example value is {64*******87}. ' +
      'Invalid ids: [nobody] . Please see field_violations for details and refer to API documentation to correct ' +
      'accordingly and resubmit',
    error: { log_id: logId, field_violations: [{ field: 'receive_id', description: 'id not exist' }] },
  });
});

test.each([
  ['a false user token', 'u-false', 99991668, invalidToken],
  ['a false JWT', 'eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl', 99991668, invalidToken],
  ['a user token pasted with Bearer twice', 'Bearer u-false', 99991668, invalidToken],
])('99991668: %s', async (_, token, code, msg) => {
  const answer = await feishu.call('GET', `${users}/x`, { token });
  expectBody(answer, 400, { code, msg, error: { log_id: logId, troubleshooter: troubleshooter(feishuPrefix, code) } });
});

test('99991668: a user token where the API takes none', async () => {
  const user = await addTestUser(feishu);
  const token = await userToken(user.lark_id, 7_200_000);
  const answer = await feishu.call('GET', '/approval/v4/instances/x', { token });
  expectBody(answer, 400, { code: 99991668, msg: 'user access token not support', error: { log_id: logId } });
});

test('99991677: a user token that has ended, with HTTP 401', async () => {
  const user = await addTestUser(feishu);
  const token = await userToken(user.lark_id, -1);
  const answer = await feishu.call('GET', `${users}/x`, { token });
  expectBody(answer, 401, {
    code: 99991677,
    msg: 'Authentication token expired. Please request a new one.',
    error: { log_id: logId },
  });
});

test('99991679: the user has not granted any of the scopes', async () => {
  const user = await addTestUser(feishu);
  const token = await userToken(user.lark_id, 7_200_000);
  const answer = await feishu.call('GET', '/sheets/v3/spreadsheets/x', { token });
  const scopes = answer.body.error.permission_violations.map((one: { subject: string }) => one.subject);
  expectBody(answer, 400, {
    code: 99991679,
    msg:
      'Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user ' +
      `re-authorization and try again. required one of these privileges under the user identity: [${scopes.join(', ')}].` +
      `应用未获取所需的用户授权：[${scopes.join(', ')}]`,
    error: {
      log_id: logId,
      troubleshooter: troubleshooter(feishuPrefix, 99991679),
      permission_violations: scopes.map((subject: string) => ({ type: 'action_privilege_required', subject })),
    },
  });
});

test('99991663: a false tenant token, with the help page', async () => {
  const answer = await feishu.call('GET', `${users}/x`, { token: 't-false' });
  expectBody(answer, 400, {
    code: 99991663,
    msg: invalidToken,
    error: {
      message: expect.stringMatching(/^Refer to the documentation to fix the error: .*how-to-fix-99991663-error$/),
      log_id: logId,
      troubleshooter: troubleshooter(feishuPrefix, 99991663),
    },
  });
});

test('99991661: no token', async () => {
  expectBody(await feishu.call('GET', `${users}/x`), 400, {
    code: 99991661,
    msg: 'Missing access token for authorization. Please make a request with token attached.',
    error: { log_id: logId, troubleshooter: troubleshooter(feishuPrefix, 99991661) },
  });
});

test('99992402: receive_id_type in the body instead of the query', async () => {
  const answer = await app.call('POST', '/im/v1/messages', {
    body: { receive_id_type: 'open_id', receive_id: 'ou_x', msg_type: 'text', content: '{"text":"hi"}' },
  });
  expectBody(answer, 400, {
    code: 99992402,
    msg: 'field validation failed',
    error: {
      log_id: logId,
      field_violations: [{ field: 'receive_id_type', description: 'receive_id_type is required' }],
    },
  });
});

test('99992361: the open_id of another app', async () => {
  const user = await addTestUser(feishu);
  const other = await feishu.createApp();
  const openId = feishu.platform.context.userIds.openId(other.appId, user.lark_id);
  expectBody(await app.call('GET', `${users}/${openId}`), 400, {
    code: 99992361,
    msg: 'open_id cross app',
    error: { log_id: logId },
  });
});

test('99991401: an address outside the allowlist, which the token endpoint does not ask for', async () => {
  const fenced = await feishu.createApp({ ipAllowlist: ['203.0.113.7'] });
  expectBody(await fenced.call('GET', `${users}/x`), 400, {
    code: 99991401,
    msg: 'ip 127.0.0.1 is denied by app setting',
  });
  const { appId: app_id, appSecret: app_secret } = fenced;
  const token = await feishu.call('POST', '/auth/v3/tenant_access_token/internal', { body: { app_id, app_secret } });
  expectBody(token, 200, { code: 0, msg: 'ok' });
});

test.each([
  ['a malformed app_id', { app_id: 'x', app_secret: 'y' }, { code: 10003, data: {}, msg: 'invalid param' }],
  ['empty strings', { app_id: '', app_secret: '' }, { code: 10003, data: {}, msg: 'invalid param' }],
  ['an empty body', {}, { code: 10003, data: {}, msg: 'invalid param' }],
])('10003 with HTTP 200: %s', async (_, body, expected) => {
  const answer = await feishu.call('POST', '/auth/v3/tenant_access_token/internal', { body });
  expect(answer.body).toEqual(expected);
  expect(answer.status).toBe(200);
});

test('10014 with HTTP 200: an app that does not exist, and a wrong secret', async () => {
  const token = (app_id: string) =>
    feishu.call('POST', '/auth/v3/tenant_access_token/internal', { body: { app_id, app_secret: 'wrong' } });
  expectBody(await token('cli_0000000000000000'), 200, { code: 10014, msg: 'app id not exists' });
  expectBody(await token(app.appId), 200, { code: 10014, msg: 'app secret invalid' });
});

test('404: no route and wrong method, in plain text', async () => {
  for (const [method, path] of [
    ['GET', '/nothing/here'],
    ['GET', '/auth/v3/tenant_access_token/internal'],
  ] as const) {
    const answer = await feishu.call(method, path, { token: app.token });
    expect([answer.status, answer.headers.get('content-type'), answer.body]).toEqual([
      404,
      'text/plain',
      '404 page not found',
    ]);
  }
});

test('9499: content given as an object, under --strict, in the words of today', async () => {
  feishu.platform.context.settings.strict = true;
  const answer = await app.call('POST', '/im/v1/messages', {
    query: { receive_id_type: 'open_id' },
    body: { receive_id: 'ou_x', msg_type: 'text', content: { text: 'Hello World' } },
  });
  feishu.platform.context.settings.strict = false;
  expectBody(answer, 400, {
    code: 9499,
    msg: 'Invalid parameter type in json: content. Invalid parameter value: {"text":"Hello World"}. Please check and modify accordingly.',
    error: { log_id: logId },
  });
});

test('230001: what is wrong stands behind ext=', async () => {
  const user = await addTestUser(feishu);
  const openId = feishu.platform.context.userIds.openId(app.appId, user.lark_id);
  const answer = await app.call('POST', '/im/v1/messages', {
    query: { receive_id_type: 'chat_id' },
    body: { receive_id: openId, msg_type: 'text', content: '{"text":"hi"}' },
  });
  expectBody(answer, 400, {
    code: 230001,
    msg: 'Your request contains an invalid request parameter, ext=invalid receive_id.',
    error: { log_id: logId },
  });
});

async function userToken(larkId: number, lifetime: number): Promise<string> {
  const { tokens, random } = feishu.platform.context;
  const token = `u-${random(12).toString('hex')}`;
  await feishu.change((db) =>
    tokens.keep(db, token, {
      kind: 'user',
      appId: app.appId,
      tenantKey: feishu.tenantKey,
      larkId,
      scope: '',
      serial: token,
      lifetime,
    }),
  );
  return token;
}
