import type { CommandEntry, CommandGroup, Commands } from '../framework/find-command.ts';

/** Every command, in the order of the help. A command is loaded when it is run. */
const entries: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: 'Run a local open platform',
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'call',
    summary: 'Call an API by its id, with its fields as options',
    load: async () => (await import('./call.ts')).call,
  },
  {
    name: 'api',
    summary: 'Call whatever stands at a path',
    load: async () => (await import('./api.ts')).api,
  },
  {
    name: 'apis',
    summary: 'Find APIs by words',
    load: async () => (await import('./apis.ts')).apis,
  },
  {
    name: 'describe',
    summary: 'Show what an API takes and gives: tokens, scopes, limits, fields, errors',
    load: async () => (await import('./describe.ts')).describe,
  },
  {
    name: 'codegen',
    summary: 'Write a program that calls an API: curl, TypeScript, or an official SDK',
    load: async () => (await import('./codegen.ts')).codegen,
  },
  {
    name: 'explain',
    summary: 'Say what an error code or a log id means, and what to do',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'logs',
    summary: 'Show the calls that the local platform has answered',
    load: async () => (await import('./logs.ts')).logs,
  },
  {
    name: 'login',
    summary: 'Log a user in, so that calls can be made as that user',
    load: async () => (await import('./login.ts')).login,
  },
  {
    name: 'logout',
    summary: 'Log a user out: the tokens are revoked and forgotten',
    load: async () => (await import('./logout.ts')).logout,
  },
  {
    name: 'whoami',
    summary: 'Show who calls: app, platform, and the users who have logged in',
    load: async () => (await import('./whoami.ts')).whoami,
  },
  {
    name: 'profiles list',
    summary: 'Show the profiles, without their secrets',
    load: async () => (await import('./profiles/list.ts')).list,
  },
  {
    name: 'profiles add',
    summary: 'Keep an app and its platform under a name',
    load: async () => (await import('./profiles/add.ts')).add,
  },
  {
    name: 'profiles use',
    summary: 'Choose the profile that commands use where nothing else is said',
    load: async () => (await import('./profiles/use.ts')).use,
  },
  {
    name: 'profiles remove',
    summary: 'Take a profile away, its app secret with it',
    load: async () => (await import('./profiles/remove.ts')).remove,
  },
  {
    name: 'apps list',
    summary: 'Show the apps of a local platform',
    load: async () => (await import('./apps/list.ts')).list,
  },
  {
    name: 'apps create',
    summary: 'Make an app without scopes, installed in its tenant for everybody',
    load: async () => (await import('./apps/create.ts')).create,
  },
  {
    name: 'apps show',
    summary: 'Show the settings of an app',
    load: async () => (await import('./apps/show.ts')).show,
  },
  {
    name: 'apps set',
    summary: 'Change the settings of an app, at once',
    load: async () => (await import('./apps/set.ts')).set,
  },
  {
    name: 'apps secret',
    summary: 'Print the secret of an app, or give it a new one',
    load: async () => (await import('./apps/secret.ts')).secret,
  },
  {
    name: 'apps scopes list',
    summary: 'Show the scopes of an app',
    load: async () => (await import('./apps/scopes/list.ts')).list,
  },
  {
    name: 'apps scopes add',
    summary: 'Give an app scopes, at once',
    load: async () => (await import('./apps/scopes/change.ts')).add,
  },
  {
    name: 'apps scopes remove',
    summary: 'Take scopes from an app, at once',
    load: async () => (await import('./apps/scopes/change.ts')).remove,
  },
  {
    name: 'apps scopes export',
    summary: 'Print the scopes of an app as the JSON that the developer console imports',
    load: async () => (await import('./apps/scopes/export.ts')).exportScopes,
  },
  {
    name: 'apps scopes import',
    summary: 'Make the scopes of a JSON file those of an app',
    load: async () => (await import('./apps/scopes/import.ts')).importScopes,
  },
  {
    name: 'apps ip-allowlist list',
    summary: 'Show the IP addresses and ranges of an app',
    load: async () => (await import('./apps/ip-allowlist.ts')).list,
  },
  {
    name: 'apps ip-allowlist add',
    summary: 'Add IP addresses and ranges to those of an app',
    load: async () => (await import('./apps/ip-allowlist.ts')).add,
  },
  {
    name: 'apps ip-allowlist remove',
    summary: 'Take IP addresses and ranges from an app',
    load: async () => (await import('./apps/ip-allowlist.ts')).remove,
  },
  {
    name: 'apps redirect-urls list',
    summary: 'Show the redirect URLs of an app',
    load: async () => (await import('./apps/redirect-urls.ts')).list,
  },
  {
    name: 'apps redirect-urls add',
    summary: 'Add redirect URLs to those of an app',
    load: async () => (await import('./apps/redirect-urls.ts')).add,
  },
  {
    name: 'apps redirect-urls remove',
    summary: 'Take redirect URLs from an app',
    load: async () => (await import('./apps/redirect-urls.ts')).remove,
  },
  {
    name: 'apps availability show',
    summary: 'Show who may use an app',
    load: async () => (await import('./apps/availability.ts')).show,
  },
  {
    name: 'apps availability set',
    summary: 'Set who may use an app',
    load: async () => (await import('./apps/availability.ts')).set,
  },
  {
    name: 'apps contact-range show',
    summary: 'Show which part of the directory an app sees',
    load: async () => (await import('./apps/contact-range.ts')).show,
  },
  {
    name: 'apps contact-range set',
    summary: 'Set which part of the directory an app sees',
    load: async () => (await import('./apps/contact-range.ts')).set,
  },
  {
    name: 'doctor',
    summary: 'Check what a call needs: address, TLS, clock, credentials, tokens, scopes, versions',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'mcp',
    summary: 'Serve APIs to an agent over stdio: search, describe, call',
    load: async () => (await import('./mcp.ts')).mcp,
  },
  {
    name: 'completion',
    summary: 'Print what lets a shell complete commands, options and API ids',
    load: async () => (await import('./completion.ts')).completion,
  },
  {
    name: 'complete-words',
    summary: 'Print the words that can come next, for the scripts of "larkspur completion"',
    load: async () => (await import('./complete-words.ts')).completeWords,
    internal: true,
  },
];

const groups: readonly CommandGroup[] = [
  { name: 'profiles', summary: 'Manage the apps and platforms that calls are made as' },
  { name: 'apps', summary: 'Manage the apps of a local platform' },
  { name: 'apps scopes', summary: 'Scopes of an app' },
  { name: 'apps ip-allowlist', summary: 'Addresses from which an app may call' },
  { name: 'apps redirect-urls', summary: 'Where people are sent after they authorize an app' },
  { name: 'apps availability', summary: 'Who may use an app' },
  { name: 'apps contact-range', summary: 'Which part of the directory an app sees' },
];

export const commands: Commands = { entries, groups };
