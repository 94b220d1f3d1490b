import * as userInfo from '@larkspur/client/authen/v1/userInfo';
import { type CommandContext, defineCommand } from '../framework/command.ts';
import { DryRun } from '../framework/dry-run.ts';
import { listenForRedirect } from '../identity/await-redirect.ts';
import { feishuUrl } from '../identity/feishu-url.ts';
import { findCaller } from '../identity/find-caller.ts';
import { type Login, saveLogin } from '../identity/logins.ts';
import {
  authorization,
  exchangeCode,
  type OAuthApp,
  pollDeviceLogin,
  startDeviceLogin,
  type UserTokens,
} from '../identity/oauth.ts';
import { oauthAppOf } from '../identity/oauth-app.ts';
import { openBrowser } from '../identity/open-browser.ts';

/** What gives a refresh token, without which a login ends after two hours. */
const offlineAccess = 'offline_access';

export const login = defineCommand({
  name: 'login',
  summary: 'Log a user in, so that calls can be made as that user',
  details:
    'Prints a link, which is opened by itself where a person sits at a terminal, and waits for the answer on 127.0.0.1. The\n' +
    'redirect URL, http://127.0.0.1:8080/callback unless --port says otherwise, must be in the list of the app. With --device\n' +
    'the link can be opened on another machine, and no redirect URL is needed. Tokens are kept in a file that its owner alone\n' +
    'can read, and refreshed when they end. Several users can be logged in; the last one is "--as user".',
  examples: ['larkspur login --scope "im:message im:chat"', 'larkspur login --device --profile work'],
  args: {
    scope: { type: 'list', value: 'scopes', help: 'Scopes to ask for, besides those granted before' },
    device: { type: 'flag', help: 'Approve on another device' },
    port: {
      type: 'number',
      min: 0,
      max: 65_535,
      default: 8080,
      help: 'Where the answer is awaited; 0 picks a free port',
    },
    noBrowser: { type: 'flag', help: 'Print the link only' },
    noOffline: { type: 'flag', help: 'Ask for no refresh token: the login ends with the first token' },
    timeout: { type: 'number', min: 1, max: 3_600, value: 'seconds', default: 300, help: 'How long to wait' },
  },
  async run(context) {
    const { args, global, out } = context;
    const asked = args.scope.flatMap((words) => words.split(/[\s,]+/)).filter(Boolean);
    const scopes = [...new Set([...asked, ...(args.noOffline ? [] : [offlineAccess])])];
    if (global.dryRun) throw dryRun(context, args, scopes);
    const { caller, app } = oauthAppOf(context);
    const tokens = args.device
      ? await byDevice(context, app, scopes)
      : await byBrowser(context, app, caller.baseUrl, args, scopes);
    const user = await app.client.call(userInfo.get, {}, { userAccessToken: tokens.access_token });
    const base_url = (caller.baseUrl ?? feishuUrl).replace(/\/+$/, '');
    const kept: Login = { base_url, app_id: app.appId, open_id: user.open_id ?? '', name: user.name ?? '', ...tokens };
    await saveLogin(kept);
    await out.data(
      {
        name: kept.name,
        open_id: kept.open_id,
        app_id: kept.app_id,
        base_url,
        scopes: tokens.scope.split(' ').filter(Boolean),
        ends: new Date(tokens.refresh_expires_at ?? tokens.expires_at).toISOString(),
      },
      { asText: () => `Logged in: ${kept.name} (${kept.open_id})` },
    );
  },
});

interface LoginArguments {
  readonly device: boolean;
  readonly port: number;
  readonly noBrowser: boolean;
  readonly timeout: number;
}

type Context = Pick<CommandContext, 'global' | 'out'>;

async function byBrowser(
  { out }: Context,
  app: OAuthApp,
  baseUrl: string | undefined,
  { port, noBrowser, timeout }: LoginArguments,
  scopes: readonly string[],
): Promise<UserTokens> {
  const listener = await listenForRedirect(port);
  try {
    const { url, state, verifier } = authorization(baseUrl, app.appId, listener.redirectUri, scopes);
    out.tell(`Open this link to log in (the app must list the redirect URL ${listener.redirectUri}):\n${url}`);
    if (!noBrowser && process.stdin.isTTY && process.stderr.isTTY) openBrowser(url);
    const code = await listener.code(state, timeout * 1000);
    return await exchangeCode(app, code, listener.redirectUri, verifier);
  } finally {
    listener.close();
  }
}

async function byDevice({ out }: Context, app: OAuthApp, scopes: readonly string[]): Promise<UserTokens> {
  const started = await startDeviceLogin(app, scopes);
  out.tell(`Open this link on any device to log in as ${started.userCode}:\n${started.link}`);
  return pollDeviceLogin(app, started);
}

function dryRun({ global }: Context, { device, port }: LoginArguments, scopes: readonly string[]): DryRun {
  const { baseUrl, appId = 'APP_ID' } = findCaller(global);
  if (device) {
    const url = `${baseUrl ?? 'https://accounts.feishu.cn'}/oauth/v1/device_authorization`;
    return new DryRun({
      method: 'POST',
      url,
      body: { client_id: appId, client_secret: '***', scope: scopes.join(' ') },
    });
  }
  const { url } = authorization(baseUrl, appId, `http://127.0.0.1:${port}/callback`, scopes);
  return new DryRun({ method: 'GET', url: url.replace(/(state|code_challenge)=[\w-]+/g, '$1=***') });
}
