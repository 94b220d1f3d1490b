import { parseJson } from '../../../api/parse-json.ts';
import { readSource } from '../../../api/read-source.ts';
import { ControlClient } from '../../../control/control-client.ts';
import { defineCommand } from '../../../framework/command.ts';
import { UsageError } from '../../../framework/usage-error.ts';
import { appArgument } from '../app-argument.ts';
import { type Scopes, scopeRows, scopesPath } from './scopes.ts';

export const importScopes = defineCommand({
  name: 'apps scopes import',
  summary: 'Make the scopes of a JSON file those of an app',
  details:
    'The file is as the developer console and "larkspur apps scopes export" write it: {"scopes":{"tenant":[…],"user":[…]}}.',
  examples: ['larkspur apps scopes import cli_a1b2c3d4e5f60718 scopes.json --keep'],
  args: {
    appId: appArgument,
    file: { type: 'positional', help: 'the path of the file, or - for stdin' },
    keep: { type: 'flag', help: 'Keep the scopes that it has besides' },
  },
  async run(context) {
    const { appId, file, keep } = context.args;
    const scopes = scopesIn(parseJson(file, await readSource(file, file === '-' ? '-' : `@${file}`)));
    const left = await new ControlClient(context).send<Scopes>(scopesPath(appId), {
      method: keep ? 'PATCH' : 'PUT',
      body: keep ? { add: scopes } : scopes,
    });
    await context.out.data(scopeRows(left), { otherwise: 'table' });
  },
});

function scopesIn(file: unknown): Scopes {
  const { scopes } = (file ?? {}) as { scopes?: Partial<Record<keyof Scopes, unknown>> };
  const { tenant = [], user = [] } = scopes ?? {};
  const areScopes = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (scopes && areScopes(tenant) && areScopes(user)) return { tenant, user };
  throw new UsageError('The file must hold {"scopes":{"tenant":[…],"user":[…]}}.');
}
