import { ControlClient } from '../../control/control-client.ts';
import { defineCommand } from '../../framework/command.ts';

export const create = defineCommand({
  name: 'apps create',
  summary: 'Make an app without scopes, installed in its tenant for everybody',
  details: 'Prints its id and its secret. "larkspur apps scopes add" gives it scopes.',
  examples: ['larkspur apps create "Weekly report"', 'larkspur apps create Market --type isv --json'],
  args: {
    name: { type: 'positional', help: 'the name of the app' },
    type: { type: 'text', options: ['custom', 'isv'], help: 'Self-built, or for the app store (default: custom)' },
    description: { type: 'text', help: 'What it is for' },
    redirectUrl: { type: 'list', value: 'url', help: 'Where people may be sent after they authorize' },
    tenant: { type: 'text', value: 'tenant key', help: 'Its tenant, where there are several' },
  },
  async run(context) {
    const { name, type, description, redirectUrl, tenant } = context.args;
    const made = await new ControlClient(context).send('/apps', {
      method: 'POST',
      body: {
        name,
        type,
        description,
        tenant_key: tenant,
        ...(redirectUrl.length > 0 && { redirect_urls: redirectUrl }),
      },
    });
    await context.out.data(made, { otherwise: 'table' });
  },
});
