import type { CommandEntry } from '../framework/run-program.ts';

/** Every command, in the order of the help. A command is loaded when it is run. */
export const commands: readonly CommandEntry[] = [
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
    name: 'explain',
    summary: 'Say what an error code or a log id means, and what to do',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'logs',
    summary: 'Show the calls that the local platform has answered',
    load: async () => (await import('./logs.ts')).logs,
  },
];
