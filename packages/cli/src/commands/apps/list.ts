import { ControlClient } from '../../control/control-client.ts';
import { defineCommand } from '../../framework/command.ts';

export const list = defineCommand({
  name: 'apps list',
  summary: 'Show the apps of a local platform',
  args: {},
  async run(context) {
    const { items } = await new ControlClient(context).get<{ items: readonly { app_id: string }[] }>('/apps');
    await context.out.data(items, { otherwise: 'table' });
  },
});
