import { ControlClient } from '../../../control/control-client.ts';
import { defineCommand } from '../../../framework/command.ts';
import { appArgument } from '../app-argument.ts';
import { namedScopes, type Scopes, scopeArguments, scopeRows, scopesPath } from './scopes.ts';

export const add = changing(
  'add',
  'Give an app scopes, at once',
  'larkspur apps scopes add cli_a1b2c3d4e5f60718 im:message contact:user.base:readonly',
);

export const remove = changing(
  'remove',
  'Take scopes from an app, at once',
  'larkspur apps scopes remove cli_a1b2c3d4e5f60718 im:message --token user',
);

function changing(change: 'add' | 'remove', summary: string, example: string) {
  return defineCommand({
    name: `apps scopes ${change}`,
    summary,
    examples: [example],
    args: { appId: appArgument, ...scopeArguments },
    wordsFor: async (argument) => {
      if (argument !== 'scopes') return [];
      const { allScopes } = await import('@larkspur/catalog');
      return allScopes().map(({ scope }) => scope);
    },
    async run(context) {
      const { appId, scopes, token } = context.args;
      const body = { [change]: namedScopes(scopes, token) };
      const left = await new ControlClient(context).send<Scopes>(scopesPath(appId), { method: 'PATCH', body });
      await context.out.data(scopeRows(left), { otherwise: 'table' });
    },
  });
}
