import {
  type ApiEntry,
  type ApiFacts,
  answerOf,
  factsOf,
  type isObjectType,
  type ProseLimit,
  type Rate,
  type Risk,
  titleOf,
} from '@larkspur/catalog';
import { emulationLevelOf } from '@larkspur/platform/emulation';
import { describeFields, type ShownField } from '../api/describe-fields.ts';
import { exampleCommand } from './example-command.ts';

/** What people and agents are told of an API. */
export interface Description {
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
  /** What the page states in prose. */
  readonly limits?: readonly string[];
  readonly risk?: Risk;
  /** A command to begin with. */
  readonly example: string;
  readonly emulation: string;
  readonly path_parameters: readonly ShownField[];
  readonly query: readonly ShownField[];
  readonly body: readonly ShownField[];
  readonly data: readonly ShownField[];
  readonly errors: readonly { readonly code: number; readonly status?: number; readonly msg: string }[];
}

export function descriptionOf(api: ApiEntry): Description {
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
    ...(facts.limits && { limits: facts.limits.map(limitText) }),
    ...(facts.risk && { risk: facts.risk }),
    example: exampleCommand(api),
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

/** A limit in a line: `message text: at most 150 KB (230025)`. */
function limitText(limit: ProseLimit): string {
  const rates = [
    limit.perSecond === undefined ? '' : `${limit.perSecond} a second`,
    limit.perMinute === undefined ? '' : `${limit.perMinute} a minute`,
    limit.perDay === undefined ? '' : `${limit.perDay} a day`,
  ].filter(Boolean);
  const { what, min, max, unit = '', code, codes, when, per } = limit;
  const bounds = [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`].filter(
    Boolean,
  );
  const parts = [
    what && (bounds.length > 0 ? `${what}: ${bounds.join(', ')} ${unit}`.trimEnd() : what),
    rates.length > 0 && `${rates.join(', ')}${per ? ` for each ${per}` : ''}`,
    limit.concurrent === false && 'no calls at the same time',
    limit.delay && 'a write is read after a delay',
    limit.advice && 'a recommendation',
    when && `when ${when}`,
  ];
  const known = [code, ...(codes ?? [])].filter((one) => one !== undefined);
  return `${parts.filter(Boolean).join('; ')}${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}
