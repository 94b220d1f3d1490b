import { type CallOptions, type Client, type ClientOptions, createClient } from '@larkspur/client';
import manifest from '../../package.json' with { type: 'json' };
import type { CommandContext } from '../framework/command.ts';
import { UsageError } from '../framework/usage-error.ts';
import { findRunning } from '../running-platform.ts';

/** Who is called, and as whom. */
export interface CallTarget {
  readonly client: Client;
  readonly options: CallOptions;
}

/**
 * Makes the client of a command. App and base URL come from the options and the environment; where neither is set, from the
 * platform that runs here, which stderr is told. So nothing that is configured is ever overruled.
 */
export function makeClient(
  { global, out }: Pick<CommandContext, 'global' | 'out'>,
  more: ClientOptions = {},
): CallTarget {
  const userAccessToken = global.as === 'user' ? userToken(global.dryRun) : undefined;
  const options: CallOptions = { ...(userAccessToken !== undefined && { userAccessToken }) };
  const verbose = global.verbose ? { fetch: telling(out) } : {};
  return { client: createClient({ ...clientOptions(global.baseUrl, out), ...verbose, ...more }), options };
}

/** Tells on stderr of every request that leaves this process, the one for the token among them. */
function telling(out: CommandContext['out']): ClientOptions['fetch'] {
  return async (url, init) => {
    const start = performance.now();
    const response = await fetch(url, init);
    const took = Math.round(performance.now() - start);
    out.tell(`${init.method} ${url} ${response.status} in ${took} ms ${response.headers.get('x-tt-logid') ?? ''}`);
    return response;
  };
}

function clientOptions(baseUrl: string | undefined, out: CommandContext['out']): ClientOptions {
  const userAgent = `larkspur-cli/${manifest.version}`;
  const { LARK_APP_ID, LARK_BASE_URL } = process.env;
  if (baseUrl !== undefined) return { userAgent, baseUrl, ...(LARK_APP_ID ? {} : demoApp(baseUrl)) };
  const running = LARK_APP_ID || LARK_BASE_URL ? undefined : findRunning();
  if (!running) return { userAgent };
  out.note(`Using the platform at ${running.url} with its demo app ${running.app_id}.`);
  return { userAgent, baseUrl: running.url, appId: running.app_id, appSecret: running.app_secret };
}

/** The demo app of the running platform, where that is what the base URL names. */
function demoApp(baseUrl: string): ClientOptions {
  const running = findRunning();
  const address = baseUrl.replace(/\/+$/, '');
  if (!running || (address !== running.url && address !== running.https_url)) return {};
  return { appId: running.app_id, appSecret: running.app_secret };
}

function userToken(dryRun: boolean): string {
  const token = process.env.LARK_USER_ACCESS_TOKEN;
  if (token) return token;
  if (dryRun) return 'u-none';
  throw new UsageError('--as user needs a user access token in LARK_USER_ACCESS_TOKEN.');
}
