import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callback, createLogin, newUser, type TestLogin } from '../../../../../test-support/oauth.ts';
import { createTestWorld, type TestAnswer } from '../../../../../test-support/test-world.ts';
import { changeApp, changeInstallation } from '../../../../identity/manage-apps.ts';

let login: TestLogin;
beforeAll(async () => {
  login = await createLogin(await createTestWorld(), [
    'contact:user.email:readonly',
    'calendar:calendar',
    'offline_access',
  ]);
});
afterAll(() => login.world.close());

const zh = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };

/** The error page: the code, the log id of the header, in no way a redirect. */
function expectErrorPage(answer: TestAnswer, code: number, ...words: string[]): void {
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('location')).toBeNull();
  expect(answer.body).toContain(`<dd>${code}</dd>`);
  expect(answer.body).toContain(`<dd>${answer.headers.get('x-tt-logid')}</dd>`);
  for (const word of words) expect(answer.body).toContain(word);
}

describe('the page', () => {
  test('shows the app, the scopes and the people, in English', async () => {
    const { openPage, app, ada, world } = login;
    const page = await openPage({ scope: 'calendar:calendar contact:user.email:readonly', state: '<s>' });
    expect(page.status).toBe(200);
    const openId = world.platform.context.userIds.openId(app.appId, ada.lark_id);
    for (const part of [
      '<html lang="en">',
      '<h1>Notes asks for access to your account</h1>',
      '<code>calendar:calendar</code>',
      '<code>contact:user.email:readonly</code>',
      `<input type="radio" name="larkspur_user" value="${openId}" required>`,
      'ada · ada@example.com',
      '<button name="decision" value="refuse" formnovalidate>Refuse</button>',
      '<button class="main" name="decision" value="approve">Approve</button>',
    ]) {
      expect(page.body).toContain(part);
    }
    expect(page.body).not.toContain('<script');
  });

  test('speaks Chinese where the browser prefers it, with the names of the scopes', async () => {
    const { body } = await login.openPage({ scope: 'calendar:calendar' }, zh);
    expect(body).toContain('<html lang="zh">');
    expect(body).toContain('Notes 申请访问你的账号');
    expect(body).toMatch(/<li>[^<]+ <code>calendar:calendar<\/code>/);
  });

  test('runs no scripts, loads nothing, fits in no frame and is kept nowhere', async () => {
    const { headers } = await login.openPage();
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' https:\/\/example\.com$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('escapes what others have named', async () => {
    const { world, openPage, app } = login;
    await newUser(world, { name: '<b>"Eve"</b>', user_id: 'eve' });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { name: '<i>Notes</i>' }));
    const { body } = await openPage({ larkspur_search: 'eve', state: '"><script>' });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { name: 'Notes' }));
    expect(body).toContain('&#60;b&#62;&#34;Eve&#34;&#60;/b&#62;');
    expect(body).toContain('&#60;i&#62;Notes&#60;/i&#62;');
    expect(body).not.toContain('<script');
  });

  test('finds people by name, user ID or email, and keeps the request meanwhile', async () => {
    const { world, openPage } = login;
    await newUser(world, { name: '林悦', en_name: 'Yue', user_id: 'lin_yue', email: 'yue@example.com' });
    for (const search of ['林', 'yue', 'LIN_YUE', 'yue@exa']) {
      const { body } = await openPage({ larkspur_search: search, state: 's1' });
      expect(body).toContain('林悦');
      expect(body).not.toContain('Ada');
      expect(body).toContain('<input type="hidden" name="state" value="s1">');
    }
    expect((await openPage({ larkspur_search: 'nobody' })).body).toContain('Nobody was found.');
  });

  test('shows fifty people at most and says so', async () => {
    const { world, openPage } = login;
    await Promise.all(Array.from({ length: 51 }, (_, n) => newUser(world, { name: `Crowd ${n}` })));
    const { body } = await openPage({ larkspur_search: 'crowd' });
    expect(body.match(/type="radio"/g)).toHaveLength(50);
    expect(body).toContain('There are more people');
  });
});

describe('the answer', () => {
  test('of approval is a code, with the state as it was', async () => {
    const answer = await login.openPage({ larkspur_user: 'ada', state: 'a b&c=ü' });
    expect(answer.status).toBe(302);
    const location = new URL(answer.headers.get('location') as string);
    expect(location.searchParams.get('code')).toMatch(/^[A-Za-z0-9_-]{64}$/);
    expect(location.searchParams.get('state')).toBe('a b&c=ü');
    expect([...location.searchParams.keys()]).toEqual(['code', 'state']);
  });

  test('has no state where there was none', async () => {
    const { headers } = await login.openPage({ larkspur_user: 'ada' });
    expect(headers.get('location')).toMatch(/^https:\/\/example\.com\/callback\?code=[\w-]{64}$/);
  });

  test('of refusal is error=access_denied', async () => {
    const { headers, status } = await login.openPage({ larkspur_decision: 'refuse', state: 's' });
    expect([status, headers.get('location')]).toEqual([302, `${callback}?error=access_denied&state=s`]);
  });

  test('goes before the fragment and behind the parameters of the redirect_uri', async () => {
    const { headers } = await login.openPage({ larkspur_user: 'ada', redirect_uri: `${callback}?a=1#/login` });
    expect(headers.get('location')).toMatch(/^https:\/\/example\.com\/callback\?a=1&code=[\w-]{64}#\/login$/);
  });

  test('may name the user by open_id', async () => {
    const { world, app, ada, openPage } = login;
    const openId = world.platform.context.userIds.openId(app.appId, ada.lark_id);
    expect((await openPage({ larkspur_user: openId })).status).toBe(302);
  });

  test('leaves no code in the log', async () => {
    const { world, openPage } = login;
    const answer = await openPage({ larkspur_user: 'ada' });
    const code = new URL(answer.headers.get('location') as string).searchParams.get('code') as string;
    const rows = await world.platform.context.store.reader.all(
      world.platform.context.store.reader.build
        .selectFrom('api_log')
        .selectAll()
        .where('log_id', '=', answer.headers.get('x-tt-logid') as string),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(code);
  });
});

describe("the page's form", () => {
  const post = async (fields: Record<string, string>, query = '') => {
    const { app, request, openPage } = login;
    const page = await openPage();
    const formToken = /name="form_token" value="([^"]*)"/.exec(page.body)?.[1] as string;
    const usual = new URLSearchParams({ client_id: app.appId, response_type: 'code', redirect_uri: callback });
    const body = new URLSearchParams({ form_token: formToken, ...fields });
    return request('POST', `/open-apis/authen/v1/authorize?${usual}${query}`, { body });
  };

  test('approves', async () => {
    const { headers } = await post({ decision: 'approve', larkspur_user: 'ada' });
    expect(headers.get('location')).toMatch(/\?code=/);
  });

  test('refuses', async () => {
    const { headers } = await post({ decision: 'refuse' });
    expect(headers.get('location')).toBe(`${callback}?error=access_denied`);
  });

  test('is not taken without the token of the page', async () => {
    expectErrorPage(await post({ decision: 'approve', larkspur_user: 'ada', form_token: '' }), 20001, 'form_token');
  });

  test('is not taken with the token of another request', async () => {
    expectErrorPage(await post({ decision: 'approve', larkspur_user: 'ada' }, '&scope=offline_access'), 20001);
  });

  test('is not taken after ten minutes', async () => {
    const { world, app, request, openPage } = login;
    const formToken = /name="form_token" value="([^"]*)"/.exec((await openPage()).body)?.[1] as string;
    world.clock.advance(600_000);
    const query = new URLSearchParams({ client_id: app.appId, response_type: 'code', redirect_uri: callback });
    const body = new URLSearchParams({ form_token: formToken, larkspur_user: 'ada', decision: 'approve' });
    expectErrorPage(await request('POST', `/open-apis/authen/v1/authorize?${query}`, { body }), 20001);
  });

  test('names somebody', async () => {
    expectErrorPage(await post({ decision: 'approve' }), 20008, 'There is no such user.');
  });
});

describe('redirect URLs', () => {
  const open = async (redirectUrls: string[], redirect_uri: string) => {
    const { world, app, openPage } = login;
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { redirectUrls }));
    const answer = await openPage({ redirect_uri });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { redirectUrls: [callback] }));
    return answer;
  };

  test.each([
    ['https://example.com/callback', 'https://example.com/callback?next=1'],
    ['https://example.com/callback?next=1', 'https://example.com/callback'],
    ['https://example.com/#/index', 'https://example.com/#/other'],
    ['http://www.example.com', 'http://www.example.com/#/index'],
    ['http://localhost:8080/callback', 'http://localhost:8080/callback'],
    ['myapp://login/done', 'myapp://login/done'],
  ])('%s lets %s pass', async (configured, asked) => {
    expect((await open([configured], asked)).status).toBe(200);
  });

  test.each([
    ['https://example.com/callback', 'https://example.com/callback/more'],
    ['https://example.com/callback', 'http://example.com/callback'],
    ['https://example.com/callback', 'https://example.com.evil.org/callback'],
    ['https://example.com/callback', 'https://example.com:8443/callback'],
    ['https://example.com/callback', 'https://example.com/Callback'],
    ['https://example.com/callback', '/callback'],
    ['https://example.com/callback', 'javascript:alert(1)'],
  ])('%s does not let %s pass: 20029', async (configured, asked) => {
    expectErrorPage(await open([configured], asked), 20029, 'redirect_uri');
  });

  test('an app without any lets nothing pass', async () => {
    expectErrorPage(await open([], callback), 20029);
  });
});

describe('scopes', () => {
  test('that the app lacks are 20027', async () => {
    const answer = await login.openPage({ scope: 'calendar:calendar drive:drive task:task:read' }, zh);
    expectErrorPage(answer, 20027, '当前应用未申请', 'drive:drive task:task:read');
  });

  test('that do not exist are 20043', async () => {
    expectErrorPage(await login.openPage({ scope: 'space:document:copy' }), 20043, 'space:document:copy');
  });

  test('joined by commas are one scope that does not exist', async () => {
    const scope = 'calendar:calendar,contact:user.email:readonly';
    expectErrorPage(await login.openPage({ scope }), 20043, scope);
  });

  test('are case-sensitive', async () => {
    expectErrorPage(await login.openPage({ scope: 'Calendar:calendar' }), 20043);
  });

  test('may be fifty at most', async () => {
    const scope = Array.from({ length: 51 }, (_, n) => `scope:${n}`).join(' ');
    expectErrorPage(await login.openPage({ scope }), 20001, 'scope: 51');
  });

  test('that say who the user is need no enabling', async () => {
    expect((await login.openPage({ scope: 'auth:user.id:read user_profile' })).status).toBe(200);
  });
});

describe('a request is refused on the page', () => {
  test.each([
    [{ response_type: 'token' }, 20001, 'response_type'],
    [{ response_type: undefined }, 20001, 'response_type'],
    [{ client_id: undefined, redirect_uri: undefined }, 20001, 'client_id, redirect_uri'],
    [{ client_id: 'cli_0000000000000000' }, 20048, 'cli_0000000000000000'],
    [{ code_challenge: 'x', code_challenge_method: 'S512' }, 20001, 'code_challenge_method'],
    [{ larkspur_user: 'nobody' }, 20008, 'nobody'],
  ])('%o: %i', async (query, code, word) => {
    expectErrorPage(await login.openPage(query), code, word);
  });

  test.each(['frozen', 'resigned', 'unjoined', 'exited'] as const)('a user who is %s: 20066', async (state) => {
    await newUser(login.world, { name: state, user_id: state, state });
    expectErrorPage(await login.openPage({ larkspur_user: state }), 20066);
  });

  test("a user outside the app's availability: 20010", async () => {
    const { world, app, ada, openPage } = login;
    const { context } = world.platform;
    const installation = { appId: app.appId, tenantKey: world.tenantKey };
    const excluded = { type: 'all', excludedUsers: [ada.lark_id] } as const;
    await world.change((db) => changeInstallation(db, context, installation, { availability: excluded }));
    expectErrorPage(await openPage({ larkspur_user: 'ada' }), 20010);
    await world.change((db) => changeInstallation(db, context, installation, { availability: { type: 'all' } }));
  });

  test('an app that is off, everywhere or in the tenant: 20069', async () => {
    const { world, app, openPage } = login;
    const { context } = world.platform;
    const installation = { appId: app.appId, tenantKey: world.tenantKey };
    await world.change((db) => changeInstallation(db, context, installation, { enabled: false }));
    expectErrorPage(await openPage(), 20069);
    await world.change((db) => changeInstallation(db, context, installation, { enabled: true }));
    await world.change((db) => changeApp(db, context, app.appId, { enabled: false }));
    expectErrorPage(await openPage(), 20069);
    await world.change((db) => changeApp(db, context, app.appId, { enabled: true }));
  });
});
