import { defineCommand } from '../../framework/command.ts';
import { findProfile, readProfiles, removeProfile } from '../../identity/profiles.ts';

export const remove = defineCommand({
  name: 'profiles remove',
  summary: 'Take a profile away, its app secret with it',
  details: 'Logins of its users stay until "larkspur logout".',
  examples: ['larkspur profiles remove work'],
  args: { name: { type: 'positional', help: 'the name of a profile' } },
  wordsFor: async () => Object.keys(readProfiles().profiles),
  async run({ args: { name }, global, out }) {
    findProfile(name);
    if (!global.dryRun) removeProfile(name);
    await out.data({ removed: name }, { asText: () => `Removed: ${name}` });
  },
});
