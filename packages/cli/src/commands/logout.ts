import { defineCommand } from '../framework/command.ts';
import { DryRun } from '../framework/dry-run.ts';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { findCaller } from '../identity/find-caller.ts';
import { changeLogins, isSameUser, type Login, loginsOf } from '../identity/logins.ts';
import { revokeToken } from '../identity/oauth.ts';
import { oauthAppOf } from '../identity/oauth-app.ts';
import { findLogin } from '../identity/user-token.ts';

export const logout = defineCommand({
  name: 'logout',
  summary: 'Log a user out: the tokens are revoked and forgotten',
  details:
    'Without a name the last user who has logged in. Tokens are forgotten here even if they cannot be revoked there.',
  examples: ['larkspur logout', 'larkspur logout --all'],
  args: {
    user: { type: 'positional', optional: true, help: 'the name or open_id of a user' },
    all: { type: 'flag', help: 'Every user of the app' },
  },
  async run(context) {
    const { args, global, out } = context;
    const caller = findCaller(global);
    if (global.dryRun) {
      const url = `${caller.baseUrl ?? 'https://accounts.feishu.cn'}/oauth/v1/revoke`;
      throw new DryRun({ method: 'POST', url, body: { client_id: caller.appId, client_secret: '***', token: '***' } });
    }
    const logins = args.all ? loginsOf(caller) : [findLogin(caller, args.user)];
    const problems: string[] = [];
    for (const login of logins) {
      try {
        await revokeToken(oauthAppOf(context).app, login.refresh_token ?? login.access_token);
      } catch (error) {
        problems.push((error as Error).message);
      }
      await forget(login);
    }
    await out.data(
      { logged_out: logins.map(({ name, open_id }) => ({ name, open_id })) },
      { asText: () => `Logged out: ${logins.map(({ name }) => name).join(', ') || 'nobody'}` },
    );
    if (problems.length > 0) {
      const words = `The tokens are forgotten here, but were not revoked:\n${problems.join('\n')}`;
      throw new CommandError(words, exitCodes['API error']);
    }
  },
});

function forget(login: Login): Promise<void> {
  return changeLogins(async (logins) => ({
    logins: logins.filter((one) => !isSameUser(one, login)),
    result: undefined,
  }));
}
