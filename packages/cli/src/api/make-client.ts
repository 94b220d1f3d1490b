import { type ApiDefinition, type CallOptions, type Client, type ClientOptions, createClient } from '@larkspur/client';
import manifest from '../../package.json' with { type: 'json' };
import type { CommandContext } from '../framework/command.ts';
import { feishuUrl } from '../identity/feishu-url.ts';
import { type Caller, findCaller } from '../identity/find-caller.ts';
import { keepStoredSecrets } from '../identity/stored-secrets.ts';
import { userTokenOf } from '../identity/user-token.ts';

/** Who is called, and as whom. */
export interface CallTarget {
  readonly client: Client;
  readonly options: CallOptions;
}

/** The client of a command, for any number of calls. */
export interface Connection {
  /** Where an API is called as whom: the app, its user, or a user by name. Throws where that user has not logged in. */
  readonly targetFor: (api: ApiDefinition, as?: string) => CallTarget;
}

type Context = Pick<CommandContext, 'global' | 'out'>;

const userAgent = `larkspur-cli/${manifest.version}`;

/** Makes the client of a command. stderr is told of what nobody has typed. */
export function connect(context: Context): Connection {
  const caller = findCaller(context.global);
  keepStoredSecrets();
  tellCaller(caller, context.out);
  const client = createClient(clientOptions(context, caller));
  return {
    targetFor: (api, as = context.global.as) => ({ client, options: identityOf(as, caller, client, api) }),
  };
}

/** The options of a client that calls as this app. */
export function clientOptions({ global, out }: Context, { baseUrl, appId, appSecret }: Caller): ClientOptions {
  return {
    userAgent,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(appId !== undefined && { appId }),
    ...(appSecret !== undefined && { appSecret }),
    ...(global.verbose && { fetch: telling(out) }),
  };
}

/** The app unless a user is asked for, or the API takes nothing but the token of a user. */
function identityOf(as: string | undefined, caller: Caller, client: Client, { tokens }: ApiDefinition): CallOptions {
  if (as === 'app') return { as: tokens === 'a' ? 'app' : 'tenant' };
  if (as === undefined && tokens !== 'u') return {};
  return { userAccessToken: userTokenOf(caller, client, as === 'user' ? undefined : as) };
}

function tellCaller({ from, profile, baseUrl, appId }: Caller, out: Context['out']): void {
  if (from === 'profile') out.note(`Using the profile ${profile} (${appId} at ${baseUrl ?? feishuUrl}).`);
  if (from === 'running platform') out.note(`Using the platform at ${baseUrl} with its demo app ${appId}.`);
}

/** Tells on stderr of every request that leaves this process, the one for the token among them. */
function telling(out: Context['out']): ClientOptions['fetch'] {
  return async (url, init) => {
    const start = performance.now();
    const response = await fetch(url, init);
    const took = Math.round(performance.now() - start);
    out.tell(`${init.method} ${url} ${response.status} in ${took} ms ${response.headers.get('x-tt-logid') ?? ''}`);
    return response;
  };
}
