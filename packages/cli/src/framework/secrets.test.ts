import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { captured } from '../../test-support/captured.ts';
import { commands } from '../commands/index.ts';
import { runProgram } from './run-program.ts';
import { jsonWithoutSecrets, keepSecret, withoutSecrets } from './secrets.ts';

test('what is known to be secret, and what looks like a credential, is masked however it is written', () => {
  keepSecret('s3cr+t/"x"=');
  expect(withoutSecrets('a s3cr+t/"x"= b')).toBe('a *** b');
  expect(withoutSecrets(`?s=${encodeURIComponent('s3cr+t/"x"=')}`)).toBe('?s=***');
  expect(withoutSecrets(JSON.stringify({ s: 's3cr+t/"x"=' }))).toBe('{"s":"***"}');
  expect(withoutSecrets('t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234 Bearer abc Basic Zm9v')).toBe(
    '*** Bearer *** Basic ***',
  );
  expect(jsonWithoutSecrets({ a: ['x s3cr+t/"x"='] })).toEqual({ a: ['x ***'] });
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~+/=-';

/** Numbers that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'larkspur-secrets-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Answers that give back what they must not: every secret, in every place. */
function hostileAnswers(secrets: readonly string[]): readonly (() => Response)[] {
  const all = secrets.join(' ');
  const failure = {
    code: 99991663,
    msg: `bad token ${all}`,
    error: {
      log_id: all,
      troubleshooter: `https://open.feishu.cn/search?t=${encodeURIComponent(all)}`,
      helps: [{ url: `https://x/${all}`, description: all }],
      field_violations: [{ field: all, description: `value ${all}`, value: all }],
      permission_violations: [{ type: 'x', subject: all }],
    },
  };
  return [
    () => Response.json(failure, { status: 400 }),
    () => Response.json({ ...failure, code: 230001 }),
    () => Response.json({ error: 'invalid_grant', error_description: all, code: 20003 }, { status: 400 }),
    () => Response.json({ error: { code: 'invalid_request', message: all } }, { status: 400 }),
    () =>
      new Response(`<html>${all}</html>`, { status: 502, headers: { 'x-tt-logid': all.replace(/[^\x20-\x7e]/g, '') } }),
    () => new Response(`{"code": 0, "broken": "${all}`),
    () => new Response(null, { status: 302, headers: { location: `https://x/?${encodeURIComponent(all)}` } }),
    () => {
      throw new TypeError(`fetch failed for ${all}`, { cause: new Error(all) });
    },
  ];
}

test('no secret and no token appears in any output, whatever the platform answers', { timeout: 60_000 }, async () => {
  const random = randomNumbers(20_261_125);
  const secret = (prefix: string, from = letters) =>
    prefix + Array.from({ length: 32 }, () => from[Math.floor(random() * from.length)]).join('');
  // Tokens are made of what Feishu makes them of; secrets of whatever a header can hold.
  const token = (prefix: string) => secret(prefix, letters.slice(0, 62));
  for (let round = 0; round < 15; round++) {
    const [appSecret, adminToken, userToken] = [secret('k7'), secret('a9'), token('u-1')] as const;
    const [access, refresh, tenant] = [token('u-2'), token('eyJ'), token('t-g1')] as const;
    const secrets = [appSecret, userToken, adminToken, access, refresh, tenant];
    const login = {
      base_url: 'http://127.0.0.1:9',
      app_id: 'cli_a1b2c3d4e5f60718',
      open_id: 'ou_1',
      name: 'Ann',
      scope: '',
    };
    const tokens = { access_token: access, expires_at: 0, refresh_token: refresh, refresh_expires_at: 9e15 };
    writeFileSync(join(folder, 'logins.json'), JSON.stringify({ logins: [{ ...login, ...tokens }] }));
    const profile = { base_url: 'http://127.0.0.1:9', app_id: 'cli_a1b2c3d4e5f60718', app_secret: appSecret };
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ profiles: { work: profile } }));
    vi.stubEnv('LARKSPUR_CONFIG_DIR', folder);
    vi.stubEnv('LARK_BASE_URL', 'http://127.0.0.1:9');
    vi.stubEnv('LARK_APP_ID', 'cli_a1b2c3d4e5f60718');
    vi.stubEnv('LARK_APP_SECRET', appSecret);
    vi.stubEnv('LARK_USER_ACCESS_TOKEN', round % 2 === 0 ? userToken : '');
    vi.stubEnv('LARKSPUR_ADMIN_TOKEN', adminToken);
    const lines = [
      ['call', 'im.v1.chat.list', '--verbose'],
      ['call', 'im.v1.chat.list', '--all', '--json'],
      ['call', 'authen.v1.userInfo.get', '--as', 'user', '--verbose'],
      ['call', 'authen.v1.userInfo.get', '--as', 'Ann'],
      ['call', 'im.v1.image.get', '--image_key', userToken, '--verbose'],
      ['call', 'im.v1.message.create', '--data', `{"content": ${appSecret}`],
      [
        'call',
        'im.v1.message.create',
        '--data',
        JSON.stringify({ content: appSecret, receive_id: userToken }),
        '--dry-run',
      ],
      ['call', userToken],
      ['call', 'im.v1.chat.list', `--${appSecret}`, 'x'],
      ['call', 'helpdesk.v1.agent.agentEmail', '--header', `X-Lark-Helpdesk-Authorization: ${appSecret}`, '--dry-run'],
      ['api', 'GET', `/im/v1/chats?access_token=${encodeURIComponent(userToken)}`, '--verbose'],
      ['api', 'POST', '/x', '--data', JSON.stringify({ app_secret: appSecret }), '--dry-run', '--format', 'yaml'],
      ['call', 'im.v1.chat.list', '--profile', 'work', '--base-url', 'http://127.0.0.1:9', '--verbose'],
      ['codegen', 'im.v1.message.create', '--lang', 'python'],
      ['whoami', '--json'],
      ['whoami'],
      ['profiles', 'list', '--json'],
      ['doctor'],
      ['doctor', '--json'],
      ['logs', '--verbose'],
      ['explain', appSecret],
      ['apps', 'list'],
      ['apps', 'show', userToken],
      ['logout', '--dry-run'],
      ['login', '--device'],
      ['logout', '--all'],
    ];
    for (const answer of hostileAnswers(secrets)) {
      // A token call may succeed, so that the call after it has a token to lose.
      vi.stubGlobal('fetch', async (url: string) =>
        url.includes('tenant_access_token') && random() < 0.7
          ? Response.json({ code: 0, msg: 'ok', tenant_access_token: tenant, expire: 7200 })
          : answer(),
      );
      const line = lines[Math.floor(random() * lines.length)] as string[];
      for (const args of [line, ...(round === 0 ? lines : [])]) {
        const { stdout, stderr, code } = await captured(() => runProgram(commands, args));
        // What the control API gives is data; its failures are not.
        if (code === 0 && ['apps', 'logs', 'explain'].includes(args[0] as string)) continue;
        const shown = stdout + stderr;
        const found = secrets.filter((one) => shown.includes(one) || shown.includes(encodeURIComponent(one)));
        expect(found, `${args.join(' ')}\n${shown}`).toEqual([]);
        expect(code, `${args.join(' ')}\n${shown}`).not.toBe(5);
      }
    }
  }
});
