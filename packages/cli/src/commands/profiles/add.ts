import { defineCommand } from '../../framework/command.ts';
import { UsageError } from '../../framework/usage-error.ts';
import { feishuUrl } from '../../identity/feishu-url.ts';
import { saveProfile } from '../../identity/profiles.ts';
import { readAppSecret } from '../../identity/read-app-secret.ts';

export const add = defineCommand({
  name: 'profiles add',
  summary: 'Keep an app and its platform under a name',
  details:
    'The app secret comes from LARK_APP_SECRET, from stdin, or is asked for on a terminal; no option takes it, because other\n' +
    'programs can read the options of a process. It is kept in a file that its owner alone can read.',
  examples: [
    'larkspur profiles add work --app-id cli_a1b2c3d4e5f60718 < secret.txt',
    'larkspur profiles add local --app-id cli_a1b2c3d4e5f60718 --base-url http://127.0.0.1:5275 < secret.txt',
  ],
  args: {
    name: { type: 'positional', help: 'a name of letters, digits, dots, dashes and underscores' },
    appId: { type: 'text', value: 'app id', help: 'The app (default: $LARK_APP_ID)' },
  },
  async run({ args, global, out }) {
    if (!/^\w[\w.-]{0,63}$/.test(args.name)) throw new UsageError(`"${args.name}" is no name for a profile.`);
    const { LARK_APP_ID, LARK_BASE_URL } = process.env;
    const appId = args.appId ?? LARK_APP_ID;
    if (!appId) throw new UsageError('Name the app with --app-id.');
    const baseUrl = checkBaseUrl(global.baseUrl ?? (LARK_BASE_URL || feishuUrl));
    const shown = { name: args.name, app_id: appId, base_url: baseUrl };
    if (!global.dryRun) saveProfile(args.name, { base_url: baseUrl, app_id: appId, app_secret: await readAppSecret() });
    await out.data(shown, { asText: () => `Kept: ${args.name} (${appId} at ${baseUrl})` });
  },
});

function checkBaseUrl(written: string): string {
  const isUrl = /^https?:\/\//.test(written) && URL.canParse(written);
  if (!isUrl || new URL(written).search || new URL(written).username) {
    throw new UsageError('--base-url takes an http or https address without query and user.');
  }
  return written.replace(/\/+$/, '');
}
