import { defineCommand } from '../../framework/command.ts';
import { readProfiles } from '../../identity/profiles.ts';

export const list = defineCommand({
  name: 'profiles list',
  summary: 'Show the profiles, without their secrets',
  args: {},
  async run({ out }) {
    const { current, profiles } = readProfiles();
    const shown = Object.entries(profiles).map(([name, { base_url, app_id }]) => ({
      name,
      app_id,
      base_url,
      in_use: name === current,
    }));
    if (shown.length === 0) out.note('There are no profiles; "larkspur profiles add" makes one.');
    await out.data(shown, { otherwise: 'table' });
  },
});
