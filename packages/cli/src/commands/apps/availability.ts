import { defineCommand } from '../../framework/command.ts';
import { appArgument } from './app-argument.ts';
import { idArguments, type Range, setRange, showingRange, tenantArgument } from './range.ts';

const availability: Range = {
  group: 'apps availability',
  field: 'availability',
  summary: 'who may use an app',
  details: 'Users outside are refused with 20010 at login, and messages to them with 230013.',
};

export const show = showingRange(availability);

export const set = defineCommand({
  name: `${availability.group} set`,
  summary: `Set ${availability.summary}`,
  details: availability.details,
  examples: ['larkspur apps availability set cli_a1b2c3d4e5f60718 --type some --user chen_an'],
  args: {
    appId: appArgument,
    type: { type: 'text', options: ['all', 'some'], default: 'some', help: 'Everybody, or those named' },
    ...idArguments,
    exceptUser: { type: 'list', value: 'user_id', help: 'A user who may not' },
    ...tenantArgument,
  },
  async run(context) {
    const { appId, tenant, type, user, department, exceptUser } = context.args;
    await setRange(context, availability, appId, tenant, {
      type,
      user_ids: user,
      department_ids: department,
      excluded_user_ids: exceptUser,
    });
  },
});
