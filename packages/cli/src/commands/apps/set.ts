import { ControlClient } from '../../control/control-client.ts';
import { defineCommand } from '../../framework/command.ts';
import { UsageError } from '../../framework/usage-error.ts';
import { appArgument, appPath, isYes, yesOrNo } from './app-argument.ts';

export const set = defineCommand({
  name: 'apps set',
  summary: 'Change the settings of an app, at once',
  examples: ['larkspur apps set cli_a1b2c3d4e5f60718 --name Reporter --bot false'],
  args: {
    appId: appArgument,
    name: { type: 'text', help: 'Its name' },
    enabled: { type: 'text', options: yesOrNo, help: 'Whether it may call at all' },
    bot: { type: 'text', options: yesOrNo, help: 'Whether it has a bot' },
    refresh: { type: 'text', options: yesOrNo, help: 'Whether it may refresh user tokens' },
  },
  async run(context) {
    const { appId, name, enabled, bot, refresh } = context.args;
    const changes = { name, enabled: isYes(enabled), bot_enabled: isYes(bot), refresh_allowed: isYes(refresh) };
    if (Object.values(changes).every((value) => value === undefined)) {
      throw new UsageError('Say what to change: --name, --enabled, --bot or --refresh.');
    }
    const changed = await new ControlClient(context).send(appPath(appId), { method: 'PATCH', body: changes });
    await context.out.data(changed, { otherwise: 'yaml' });
  },
});
