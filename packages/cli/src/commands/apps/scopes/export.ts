import { ControlClient } from '../../../control/control-client.ts';
import { defineCommand } from '../../../framework/command.ts';
import { appArgument } from '../app-argument.ts';
import { readScopes } from './scopes.ts';

export const exportScopes = defineCommand({
  name: 'apps scopes export',
  summary: 'Print the scopes of an app as the JSON that the developer console imports',
  examples: ['larkspur apps scopes export cli_a1b2c3d4e5f60718 > scopes.json'],
  args: { appId: appArgument },
  async run(context) {
    await context.out.data({ scopes: await readScopes(new ControlClient(context), context.args.appId) });
  },
});
