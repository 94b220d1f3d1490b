import { defineCommand } from '../../framework/command.ts';
import { appArgument } from './app-argument.ts';
import { idArguments, type Range, setRange, showingRange, tenantArgument } from './range.ts';

const contactRange: Range = {
  group: 'apps contact-range',
  field: 'contact_range',
  summary: 'which part of the directory an app sees',
  details: 'What lies outside is refused with 40004, or left out of lists.',
};

export const show = showingRange(contactRange);

export const set = defineCommand({
  name: `${contactRange.group} set`,
  summary: `Set ${contactRange.summary}`,
  details: contactRange.details,
  examples: ['larkspur apps contact-range set cli_a1b2c3d4e5f60718 --type some --user chen_an'],
  args: {
    appId: appArgument,
    type: {
      type: 'text',
      options: ['all', 'some', 'equal_to_availability'],
      default: 'some',
      help: 'All of it, what is named, or who may use the app',
    },
    ...idArguments,
    userGroup: { type: 'list', value: 'group_id', help: 'A user group' },
    ...tenantArgument,
  },
  async run(context) {
    const { appId, tenant, type, user, department, userGroup } = context.args;
    await setRange(context, contactRange, appId, tenant, {
      type,
      user_ids: user,
      department_ids: department,
      group_ids: userGroup,
    });
  },
});
