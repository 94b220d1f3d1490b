import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { captured } from '../../test-support/captured.ts';
import { commands } from '../commands/index.ts';
import { runProgram } from './run-program.ts';

beforeEach(() => {
  for (const name of ['LARK_APP_ID', 'LARK_APP_SECRET', 'LARK_BASE_URL', 'LARK_USER_ACCESS_TOKEN'])
    vi.stubEnv(name, '');
  vi.stubEnv('LARKSPUR_CONFIG_DIR', '/nowhere/at/all');
  vi.stubGlobal('fetch', async (url: string) => {
    throw new Error(`A dry run sent a request to ${url}.`);
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The words behind the name of each command that needs any. */
const words: Readonly<Record<string, readonly string[]>> = {
  call: ['im.v1.chat.list', '--as', 'user', '--all'],
  api: ['GET', '/im/v1/chats'],
  describe: ['im.v1.chat.list'],
  codegen: ['im.v1.chat.list'],
  explain: ['20260102030405000001A1B2C3D4E5F6A7'],
  completion: ['bash'],
  'profiles add': ['work', '--app-id', 'cli_1'],
  'profiles use': ['--none'],
  'apps create': ['Test'],
  'apps show': ['cli_1'],
  'apps set': ['cli_1', '--name', 'x'],
  'apps secret': ['cli_1', '--reset'],
  'apps scopes list': ['cli_1'],
  'apps scopes add': ['cli_1', 'im:chat'],
  'apps scopes remove': ['cli_1', 'im:chat'],
  'apps scopes export': ['cli_1'],
  'apps scopes import': ['cli_1', '/dev/null'],
  'apps ip-allowlist list': ['cli_1'],
  'apps ip-allowlist add': ['cli_1', '203.0.113.7'],
  'apps ip-allowlist remove': ['cli_1', '203.0.113.7'],
  'apps redirect-urls list': ['cli_1'],
  'apps redirect-urls add': ['cli_1', 'http://127.0.0.1/x'],
  'apps redirect-urls remove': ['cli_1', 'http://127.0.0.1/x'],
  'apps availability show': ['cli_1'],
  'apps availability set': ['cli_1', '--type', 'all'],
  'apps contact-range show': ['cli_1'],
  'apps contact-range set': ['cli_1', '--type', 'all'],
};

/** Commands that are about something that must exist, or that serve until they are ended; each has tests of its own. */
const others = ['profiles remove', 'mcp', 'apps scopes import'];

test.each(commands.entries.map(({ name }) => name).filter((name) => !others.includes(name)))(
  '%s --dry-run sends nothing and needs no login, no app and no settings',
  async (name) => {
    const typed = [...name.split(' '), ...(words[name] ?? []), '--dry-run', '--json'];
    const { code, stdout, stderr } = await captured(() => runProgram(commands, typed));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(() => JSON.parse(stdout)).not.toThrow();
  },
);
