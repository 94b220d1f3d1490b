import { ControlClient } from '../../control/control-client.ts';
import { type Command, defineCommand } from '../../framework/command.ts';
import { UsageError } from '../../framework/usage-error.ts';
import { appArgument, appPath } from './app-argument.ts';

export interface ListField {
  /** The words of the commands. */
  readonly group: string;
  /** In the app. */
  readonly field: 'ip_allowlist' | 'redirect_urls';
  /** What the entries are, in a word or two. */
  readonly entries: string;
  readonly example: string;
  /** What the list does. */
  readonly details: string;
}

/** The command that shows a list in the settings of an app. */
export function showingList({ group, field, entries, details }: ListField): Command {
  return defineCommand({
    name: `${group} list`,
    summary: `Show the ${entries} of an app`,
    details,
    args: { appId: appArgument },
    async run(context) {
      await context.out.data(await entriesOf(new ControlClient(context), context.args.appId, field), {
        asText: (list: readonly string[]) => list.join('\n'),
      });
    },
  });
}

/** The command that adds entries to the list, or takes entries from it. */
export function changingList(
  { group, field, entries, example, details }: ListField,
  change: 'add' | 'remove',
): Command {
  return defineCommand({
    name: `${group} ${change}`,
    summary: change === 'add' ? `Add ${entries} to those of an app` : `Take ${entries} from an app`,
    details,
    examples: [`larkspur ${group} ${change} cli_a1b2c3d4e5f60718 ${example}`],
    args: { appId: appArgument, entries: { type: 'positional', rest: true, help: entries } },
    async run(context) {
      const { appId, entries: named } = context.args;
      if (named.length === 0) throw new UsageError(`Name at least one of the ${entries}.`);
      const control = new ControlClient(context);
      const now = await entriesOf(control, appId, field);
      const wanted = change === 'add' ? [...new Set([...now, ...named])] : now.filter((one) => !named.includes(one));
      const absent = change === 'remove' ? named.find((one) => !now.includes(one)) : undefined;
      if (absent !== undefined)
        throw new UsageError(`${absent} is not in the list: ${now.join(', ') || 'it is empty'}.`);
      const changed = await control.send<App>(appPath(appId), { method: 'PATCH', body: { [field]: wanted } });
      await context.out.data(changed[field], { asText: (list: readonly string[]) => list.join('\n') });
    },
  });
}

type App = Readonly<Record<ListField['field'], readonly string[]>>;

async function entriesOf(control: ControlClient, appId: string, field: ListField['field']): Promise<readonly string[]> {
  return (await control.get<App>(appPath(appId)))[field];
}
