import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogin, type TestLogin } from '../../../../../test-support/oauth.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, testStart } from '../../../../../test-support/test-world.ts';

let login: TestLogin;
beforeEach(async () => {
  login = await createLogin(await createTestWorld());
});
afterEach(() => login.world.close());

const byUserId = { user_id_type: 'user_id' };
const query = (user_ids: string[] = ['ada']) =>
  login.app.call('POST', '/passport/v1/sessions/query', { query: byUserId, body: { user_ids } });
const logout = (body: object) => login.app.call('POST', '/passport/v1/sessions/logout', { query: byUserId, body });
const sessions = async () => (await query()).body.data.mask_sessions;

describe('query', () => {
  test('shows a session for each login by a consent page', async () => {
    expect((await query()).body).toEqual({ code: 0, msg: '', data: { mask_sessions: [] } });
    await login.code();
    login.world.clock.advance(60_000);
    await login.code();
    const shown = (time: number) => ({
      create_time: String(time / 1000),
      terminal_type: 2,
      user_id: 'ada',
      sid: expect.stringMatching(/^[\w+/]{22}==$/),
    });
    expect(await sessions()).toEqual([shown(testStart), shown(testStart + 60_000)]);
  });

  test('shows a user once who is named twice', async () => {
    await login.code();
    expect((await query(['ada', 'ada'])).body.data.mask_sessions).toHaveLength(1);
  });

  test('refuses an id that is empty, and one that is nobody’s', async () => {
    expectRefusal(await query(['']), { code: 1080001, msg: 'param is invalis' });
    expect((await query(['nobody'])).body.code).toBe(99992360);
  });
});

describe('logout', () => {
  test('by user ends all sessions, and the tokens live on', async () => {
    const { access_token } = await login.tokens();
    await login.code();
    expect((await logout({ logout_type: 1, user_id: 'ada' })).body).toEqual({ code: 0, msg: 'success', data: {} });
    expect(await sessions()).toEqual([]);
    const info = await login.world.call('GET', '/authen/v1/user_info', { token: access_token as string });
    expect(info.body.code).toBe(0);
  });

  test('of some terminals leaves the others', async () => {
    await login.code();
    await logout({ logout_type: 1, user_id: 'ada', terminal_type: [1, 3] });
    expect(await sessions()).toHaveLength(1);
    await logout({ logout_type: 1, user_id: 'ada', terminal_type: [2] });
    expect(await sessions()).toEqual([]);
  });

  test('by sid ends that one', async () => {
    await login.code();
    await login.code();
    const [first, second] = await sessions();
    expect((await logout({ logout_type: 3, sid: first.sid })).body.code).toBe(0);
    expect(await sessions()).toEqual([second]);
    expectRefusal(await logout({ logout_type: 3, sid: first.sid }), {
      code: 1084001,
      msg: 'The parameter sid is invalid',
    });
  });

  test('by the id of an identity provider finds nobody here', async () => {
    await login.code();
    expect((await logout({ logout_type: 2, idp_credential_id: 'ada@idp' })).body.code).toBe(0);
    expect(await sessions()).toHaveLength(1);
  });

  test.each([{ logout_type: 1 }, { logout_type: 2 }, { logout_type: 3 }])('%o needs more: 1080001', async (body) => {
    expectRefusal(await logout(body), { code: 1080001, msg: 'param is invalis' });
  });

  test('with an unknown reason is 1084002', async () => {
    const answer = await logout({ logout_type: 1, user_id: 'ada', logout_reason: 7 });
    expectRefusal(answer, { code: 1084002, msg: 'The parameter logout_reason is invalid' });
  });
});
