import { defineCommand } from '../../framework/command.ts';
import { UsageError } from '../../framework/usage-error.ts';
import { findProfile, readProfiles, useProfile } from '../../identity/profiles.ts';

export const use = defineCommand({
  name: 'profiles use',
  summary: 'Choose the profile that commands use where nothing else is said',
  details: '--profile, LARKSPUR_PROFILE and LARK_APP_ID go before it.',
  examples: ['larkspur profiles use work', 'larkspur profiles use --none'],
  args: {
    name: { type: 'positional', optional: true, help: 'the name of a profile' },
    none: { type: 'flag', help: 'Use none' },
  },
  wordsFor: async () => Object.keys(readProfiles().profiles),
  async run({ args: { name, none }, global, out }) {
    if (none === (name !== undefined)) throw new UsageError('Name a profile, or say --none.');
    if (name !== undefined) findProfile(name);
    if (!global.dryRun) useProfile(name);
    await out.data(
      { in_use: name ?? null },
      { asText: () => (name === undefined ? 'No profile is in use.' : `In use: ${name}`) },
    );
  },
});
