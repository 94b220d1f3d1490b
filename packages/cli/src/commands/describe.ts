import { type ApiEntry, type ApiFacts, answerOf, factsOf, isObjectType, type Rate, titleOf } from '@larkspur/catalog';
import { emulationLevelOf } from '@larkspur/platform/emulation';
import { describeFields, type ShownField } from '../api/describe-fields.ts';
import { findApi } from '../api/find-api.ts';
import { defineCommand } from '../framework/command.ts';
import { colour } from '../framework/output.ts';

interface Description {
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  /** Page of Feishu on it. */
  readonly doc?: string;
  /** Accepted access tokens; absent: not known. */
  readonly tokens?: readonly string[];
  /** Any one of them opens the API. */
  readonly scopes?: readonly string[];
  readonly all_scopes?: readonly string[];
  readonly rate?: string;
  readonly emulation: string;
  readonly path_parameters: readonly ShownField[];
  readonly query: readonly ShownField[];
  readonly body: readonly ShownField[];
  readonly data: readonly ShownField[];
  readonly errors: readonly { readonly code: number; readonly status?: number; readonly msg: string }[];
}

export const describe = defineCommand({
  name: 'describe',
  summary: 'Show what an API takes and gives: tokens, scopes, limits, fields, errors',
  examples: ['larkspur describe im.v1.message.create', 'larkspur describe contact.v3.user.get --json --jq .scopes[]'],
  args: { apiId: { type: 'positional', help: 'the id of an API: im.v1.message.create' } },
  async run({ args, out }) {
    await out.data(descriptionOf(findApi(args.apiId)), { asText: descriptionText });
  },
});

function descriptionOf(api: ApiEntry): Description {
  const facts = factsOf(api);
  const { data, beside } = answerOf(api);
  const { en, zh } = titleOf(api);
  return {
    id: api.id,
    title: [zh, en].filter(Boolean).join(' · '),
    method: api.method,
    path: api.path,
    ...(facts.doc && { doc: `https://open.feishu.cn/document${facts.doc}` }),
    ...(facts.tokens && { tokens: facts.tokens }),
    ...(facts.scopes && { scopes: facts.scopes }),
    ...(facts.allScopes && { all_scopes: facts.allScopes }),
    ...(facts.rate && { rate: rateText(facts.rate) }),
    emulation: emulationLevelOf(api.id),
    path_parameters: describeFields(pathType(facts)),
    query: describeFields(facts.query ?? {}),
    body: facts.body === undefined ? [] : describeFields(facts.body),
    data: describeFields(beside ?? data ?? {}),
    errors: (facts.errors ?? []).map(([status, code, msg]) => ({ code, ...(status !== null && { status }), msg })),
  };
}

function pathType(facts: ApiFacts) {
  const names = [...facts.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  const { pathParameters = {} } = facts;
  return Object.fromEntries(
    names.map((name) => [`${name}!`, pathParameters[`${name}!`] ?? pathParameters[name] ?? 'string']),
  ) as Parameters<typeof isObjectType>[0];
}

function rateText({ special, tier, perMinute, perSecond }: Rate): string {
  if (special) return 'a limit of its own';
  const parts = [perMinute ? `${perMinute} a minute` : '', perSecond ? `${perSecond} a second` : ''].filter(Boolean);
  return `${parts.join(' and ')} for one app in one tenant (tier ${tier})`;
}

function descriptionText(api: Description): string {
  const scopes = api.scopes && (api.scopes.length === 0 ? 'none needed' : `any one of ${api.scopes.join(', ')}`);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Tokens', api.tokens && (api.tokens.length === 0 ? 'none needed' : api.tokens.join(', '))],
    ['Scopes', scopes],
    ['All of', api.all_scopes?.join(', ')],
    ['Rate', api.rate],
    ['Local platform', api.emulation === 'none' ? 'not emulated' : api.emulation],
    ['Page', api.doc],
  ];
  return [
    `${colour('bold', api.id)}  ${api.title}`,
    `${api.method} ${api.path}`,
    '',
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(16)}${value}`])),
    ...fieldLines('Path parameters', api.path_parameters),
    ...fieldLines('Query', api.query),
    ...fieldLines('Body', api.body),
    ...fieldLines('Answer', api.data),
    ...errorLines(api.errors),
  ].join('\n');
}

function fieldLines(title: string, fields: readonly ShownField[]): string[] {
  if (fields.length === 0) return [];
  const width = Math.min(44, Math.max(...fields.map(({ name }) => name.length)) + 2);
  const lines = fields.map(({ name, type, required, bounds }) => {
    const about = [type, required ? 'required' : '', bounds ?? ''].filter(Boolean).join('; ');
    return `  ${name.padEnd(width)}${about}`;
  });
  return ['', colour('bold', title), ...lines];
}

function errorLines(errors: Description['errors']): string[] {
  if (errors.length === 0) return [];
  const lines = errors.map(
    ({ code, status, msg }) => `  ${String(code).padEnd(10)}${String(status ?? '').padEnd(5)}${msg}`,
  );
  return ['', colour('bold', 'Errors'), ...lines];
}
