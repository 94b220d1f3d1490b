import { ControlClient } from '../../control/control-client.ts';
import { defineCommand } from '../../framework/command.ts';
import { appArgument, appPath } from './app-argument.ts';

export const show = defineCommand({
  name: 'apps show',
  summary: 'Show the settings of an app',
  examples: ['larkspur apps show cli_a1b2c3d4e5f60718 --format yaml'],
  args: { appId: appArgument },
  async run(context) {
    await context.out.data(await new ControlClient(context).get(appPath(context.args.appId)), { otherwise: 'yaml' });
  },
});
