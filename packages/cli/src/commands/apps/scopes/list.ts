import { ControlClient } from '../../../control/control-client.ts';
import { defineCommand } from '../../../framework/command.ts';
import { appArgument } from '../app-argument.ts';
import { readScopes, scopeRows } from './scopes.ts';

export const list = defineCommand({
  name: 'apps scopes list',
  summary: 'Show the scopes of an app',
  args: { appId: appArgument },
  async run(context) {
    const scopes = await readScopes(new ControlClient(context), context.args.appId);
    await context.out.data(scopeRows(scopes), { otherwise: 'table' });
  },
});
