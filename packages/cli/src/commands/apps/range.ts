import { ControlClient } from '../../control/control-client.ts';
import { type Command, defineCommand } from '../../framework/command.ts';
import { appArgument, appPath } from './app-argument.ts';

export interface Range {
  readonly group: string;
  /** In the installation. */
  readonly field: 'availability' | 'contact_range';
  /** What it decides. */
  readonly summary: string;
  readonly details: string;
}

export const tenantArgument = {
  tenant: { type: 'text', value: 'tenant key', help: "The tenant (default: the app's own)" },
} as const;
export const idArguments = {
  user: { type: 'list', value: 'user_id', help: 'A user' },
  department: { type: 'list', value: 'open_department_id', help: 'A department' },
} as const;

/** The command that shows a range of an app in a tenant. */
export function showingRange({ group, field, summary }: Range): Command {
  return defineCommand({
    name: `${group} show`,
    summary: `Show ${summary}`,
    args: { appId: appArgument, ...tenantArgument },
    async run(context) {
      const { appId, tenant } = context.args;
      const path = appPath(appId, '/installation');
      const installation = await new ControlClient(context).get<Installation>(path, { tenant_key: tenant });
      await context.out.data(installation[field], { otherwise: 'yaml' });
    },
  });
}

type Installation = Readonly<Record<Range['field'], unknown>>;

/** Lists that were not given are left out: of a range for all they say nothing. */
export async function setRange(
  context: ConstructorParameters<typeof ControlClient>[0],
  { field }: Range,
  appId: string,
  tenant: string | undefined,
  { type, ...lists }: { readonly type: string } & Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  const given = Object.entries(lists).filter(([, list]) => list.length > 0);
  const installation = await new ControlClient(context).send<Installation>(appPath(appId, '/installation'), {
    method: 'PATCH',
    query: { tenant_key: tenant },
    body: { [field]: { type, ...Object.fromEntries(given) } },
  });
  await context.out.data(installation[field], { otherwise: 'yaml' });
}
