import { ControlClient } from '../../control/control-client.ts';
import { defineCommand } from '../../framework/command.ts';
import { appArgument, appPath } from './app-argument.ts';

interface Credentials {
  readonly app_id: string;
  readonly app_secret: string;
}

export const secret = defineCommand({
  name: 'apps secret',
  summary: 'Print the secret of an app, or give it a new one',
  examples: [
    'larkspur apps secret cli_a1b2c3d4e5f60718',
    'larkspur apps secret cli_a1b2c3d4e5f60718 --reset --jq .app_secret',
  ],
  args: {
    appId: appArgument,
    reset: { type: 'flag', help: 'Make a new secret; the one before is dead at once' },
  },
  async run(context) {
    const path = appPath(context.args.appId, '/secret');
    const control = new ControlClient(context);
    const credentials = await control.send<Credentials>(path, { method: context.args.reset ? 'POST' : 'GET' });
    await context.out.data(credentials, { asText: ({ app_secret }: Credentials) => app_secret });
  },
});
