import { defineCommand } from '../framework/command.ts';
import { feishuUrl } from '../identity/feishu-url.ts';
import { type Caller, findCaller } from '../identity/find-caller.ts';
import { loginsOf } from '../identity/logins.ts';
import { stateOf } from '../identity/user-token.ts';

interface Identity {
  readonly app_id: string | null;
  readonly base_url: string;
  readonly from: Caller['from'];
  readonly profile?: string;
  readonly app_secret: 'known' | 'missing';
  readonly users: readonly {
    readonly name: string;
    readonly open_id: string;
    readonly login: string;
    readonly scopes: number;
  }[];
}

export const whoami = defineCommand({
  name: 'whoami',
  summary: 'Show who calls: app, platform, and the users who have logged in',
  details: 'Sends nothing; "larkspur doctor" checks whether it all works. The first user is "--as user".',
  args: {},
  async run({ global, out }) {
    const caller = findCaller(global);
    const { LARK_USER_ACCESS_TOKEN } = process.env;
    const ofEnvironment = { name: '$LARK_USER_ACCESS_TOKEN', open_id: '', login: 'of the environment', scopes: 0 };
    const identity: Identity = {
      app_id: caller.appId ?? null,
      base_url: caller.baseUrl ?? feishuUrl,
      from: caller.from,
      ...(caller.profile !== undefined && { profile: caller.profile }),
      app_secret: caller.appSecret ? 'known' : 'missing',
      users: [
        ...(LARK_USER_ACCESS_TOKEN ? [ofEnvironment] : []),
        ...loginsOf(caller).map((login) => ({
          name: login.name,
          open_id: login.open_id,
          login: stateOf(login),
          scopes: login.scope.split(' ').filter(Boolean).length,
        })),
      ],
    };
    await out.data(identity, { asText: identityText });
  },
});

function identityText({ app_id, base_url, from, profile, app_secret, users }: Identity): string {
  const source = from === 'profile' ? `profile ${profile}` : from;
  return [
    `App       ${app_id ?? 'none'} (${source}; secret ${app_secret})`,
    `Platform  ${base_url}`,
    ...(users.length === 0 ? ['User      nobody has logged in'] : []),
    ...users.map(
      ({ name, open_id, login }, index) =>
        `${index === 0 ? 'User' : '    '}      ${name} ${open_id && `(${open_id}) `}${login}`,
    ),
  ].join('\n');
}
