import type { ValuesOf } from './arguments.ts';

export const formats = ['table', 'json', 'ndjson', 'csv', 'yaml'] as const;
export type Format = (typeof formats)[number];

/** Options that every command takes, before or behind its name. */
export const globalOptions = {
  json: { type: 'flag', help: 'Give JSON (the same as --format json)' },
  format: { type: 'text', options: formats, help: 'How data is written' },
  jq: { type: 'text', value: 'filter', help: 'Pass the JSON through a jq filter; texts come without quotes' },
  profile: { type: 'text', value: 'name', help: 'Call as this profile (default: $LARKSPUR_PROFILE)' },
  baseUrl: { type: 'text', value: 'url', help: 'Where the open platform is (default: $LARK_BASE_URL)' },
  as: { type: 'text', value: 'app|user|name', help: 'Who calls: the app, its user, or another user who has logged in' },
  dryRun: { type: 'flag', help: 'Show what would be done, and do nothing' },
  verbose: { type: 'flag', help: 'Tell more on stderr' },
  noColor: { type: 'flag', help: 'No colours' },
  help: { type: 'flag', short: 'h', help: 'Show help' },
} as const;

export type GlobalValues = ValuesOf<typeof globalOptions>;
