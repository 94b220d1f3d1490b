/** One API record from the compact record (SDK, Explorer, lark-cli) and the documentation pages of the same call. */
import type { ApiRecord, ErrorRow, IdConversion, Rate, Risk, Title, TokenKind } from '../../src/api-facts.ts';
import { type FieldType, isObjectType, type ObjectType, readFieldKey } from '../../src/field-type.ts';
import { alignPath } from '../field-path.ts';
import { expandCompact, expandPageFields, withoutUndefined } from './expand-types.ts';
import { fieldScopeMapOf, type PathRoots, valueScopesOf } from './field-scopes.ts';
import { type MessageFinder, mergeErrors } from './merge-errors.ts';
import { type MergeOptions, mergeFields, mergePages } from './merge-types.ts';
import type { CompactApi, CompactType, PageApi, PageFields, Sources } from './sources.ts';

export interface MergeContext {
  readonly sources: Sources;
  readonly findMessage: MessageFinder;
  readonly nameType: MergeOptions['nameType'];
}

const tokenLetters: readonly (readonly [string, TokenKind])[] = [
  ['t', 'tenant'],
  ['u', 'user'],
  ['a', 'app'],
];
const risks: Readonly<Record<string, Risk>> = { r: 'read', w: 'write', h: 'high-risk-write' };
const idPlaces: Readonly<Record<string, IdConversion['in']>> = { q: 'query', p: 'path', b: 'body' };

/** Source letters of the compact file → names in `sources.json`, in the order of trust. */
export const sourceNames: Readonly<Record<string, string>> = {
  n: 'node-sdk',
  e: 'explorer',
  c: 'lark-cli',
  d: 'pages',
  m: 'lark-mcp',
  l: 'api-list',
  p: 'other-sdks',
  g: 'lark-cli-source',
};

/**
 * Who wins where the two differ: the compact record (newer) for scopes, enums and rate tiers; both together for tokens; the
 * page for bounds, messages, limits in prose and "special" rates; required only where both require.
 */
export function mergeApi(api: CompactApi, pages: readonly PageApi[], context: MergeContext): ApiRecord {
  const page = pages.length > 0 ? pages.reduce(mergeTwoPages) : undefined;
  const options = { nameType: context.nameType, pageOnly: !/[nec]/.test(api.src) };
  const request = { ...options, request: true };
  const answer = { ...options, request: false };
  const known = (type: CompactType | undefined) =>
    type !== undefined ? expandCompact(type, context.sources.types) : undefined;
  const path = api.p.replace(/\/$/, '');
  const parameters = pathParameters(path, known(api.pp), page?.params?.path, request);
  const query = mergeObject(known(api.q), queryOfPage(page), request);
  const body = mergeRoot(known(api.b), page?.body, request);
  const data =
    mergeRoot(known(api.r), page?.data, answer) ?? (page?.dataType === 'map' ? ({ '*': 'any' } as const) : undefined);
  return withoutUndefined<ApiRecord>({
    key: api.k,
    method: api.m,
    path,
    host: page?.host,
    title: titleOf(api, page),
    doc: api.doc ?? page?.doc,
    updated: [api.upd, page?.updated]
      .filter((date) => date !== undefined)
      .sort()
      .at(-1),
    tokens: mergeTokens(api, page),
    scopes: api.sc ?? page?.scopes,
    allScopes: api.sca,
    scopeRules: page?.scopeRules,
    fieldScopes: nonEmpty(union(api.fs, page?.fieldScopes)),
    fieldScopeMap: fieldScopeMapOf(api.fsm, { query, body, data }, page),
    valueScopes: valueScopesOf(page),
    rate: mergeRate(api, page, context.sources),
    limits: nonEmpty(page?.limits),
    apps: appsOf(api.app) ?? page?.apps,
    aliases: nonEmpty([...(api.fl ? [flatId(api.id)] : []), ...(api.alt ?? [])]),
    inSdk: flag(api.src.includes('n')),
    iterator: flag(api.it),
    paged: flag(api.pg),
    multipart: flag(api.up ?? page?.multipart),
    binary: flag(api.dn ?? page?.binary),
    contentType: page?.contentType === 'application/json' ? undefined : page?.contentType,
    charged: flag(api.ch),
    risk: api.risk ? risks[api.risk] : undefined,
    ids: idConversions(api, { path: parameters, query, body }),
    headers: page?.params?.header ? expandPageFields(page.params.header) : undefined,
    pathParameters: parameters,
    query,
    body,
    bodyAlternatives: page?.bodyAlternatives?.map(expandPageFields),
    data,
    beside: mergeObject(known(api.rx), page?.root, answer),
    errors: nonEmpty(mergeErrors(api, page, context.findMessage) as ErrorRow[]),
    subErrors: page?.subErrors,
    legacy: flag(api.old),
    historic: flag(page?.historic),
    sources: Object.keys(sourceNames)
      .filter((letter) => api.src.includes(letter) || (letter === 'd' && page))
      .map((letter) => sourceNames[letter] as string),
  });
}

/** A call that several pages describe (login with a code, with a refresh token): what each of them allows. */
function mergeTwoPages(first: PageApi, second: PageApi): PageApi {
  return {
    ...second,
    ...first,
    scopes: nonEmpty(union(first.scopes, second.scopes)) ?? first.scopes ?? second.scopes,
    fieldScopes: union(first.fieldScopes, second.fieldScopes),
    tokens: union(first.tokens, second.tokens),
    limits: [...(first.limits ?? []), ...(second.limits ?? [])],
    errors: [...(first.errors ?? []), ...(second.errors ?? [])],
    params: {
      path: mergePages(first.params?.path, second.params?.path),
      query: mergePages(first.params?.query, second.params?.query),
      header: mergePages(first.params?.header, second.params?.header),
    },
    body: mergePages(first.body, second.body),
    data: mergePages(first.data, second.data),
    root: mergePages(first.root, second.root),
  };
}

/** Some sources give an English name in the place of the Chinese one, or leave a heading or a semicolon in it. */
function titleOf(api: CompactApi, page: PageApi | undefined): Title | undefined {
  const first = (api.t ?? page?.title)?.replace(/^#+ \S+ /, '').replace(/;$/, '');
  const isChinese = first !== undefined && /\p{Script=Han}/u.test(first);
  const en = api.te ?? (isChinese ? undefined : first);
  if (!first && !en) return undefined;
  return withoutUndefined({ zh: isChinese ? first : undefined, en });
}

function mergeTokens(api: CompactApi, page: PageApi | undefined): TokenKind[] | undefined {
  if (api.tok === undefined && page?.tokens === undefined) return undefined;
  const kinds = new Set(page?.tokens);
  for (const [letter, kind] of tokenLetters) if (api.tok?.includes(letter)) kinds.add(kind);
  return tokenLetters.map(([, kind]) => kind).filter((kind) => kinds.has(kind));
}

function mergeRate(api: CompactApi, page: PageApi | undefined, sources: Sources): Rate | undefined {
  const tierOf = (tier: number): Rate | undefined => {
    const numbers = sources.tiers[tier];
    return numbers ? { tier, perMinute: numbers[0], perSecond: numbers[1] } : undefined;
  };
  if (page?.rate?.special) return { special: true };
  const newer = api.rl !== undefined ? tierOf(api.rl) : undefined;
  const older = page?.rate?.level !== undefined ? tierOf(page.rate.level) : undefined;
  return newer ?? older ?? (api.rl === 0 || api.rd ? { special: true } : undefined);
}

function appsOf(letters: string | undefined): ('custom' | 'isv')[] | undefined {
  if (letters === undefined) return undefined;
  return [
    ...(letters.includes('c') ? (['custom'] as const) : []),
    ...(letters.includes('i') ? (['isv'] as const) : []),
  ];
}

/** Conversions of fields that the request has; the registry also names some that it lost. */
function idConversions(api: CompactApi, roots: PathRoots): IdConversion[] | undefined {
  const conversions = (api.idt ?? []).flatMap(([letter, path, kind, typeParameter]) => {
    const place = idPlaces[letter] as IdConversion['in'];
    const field = alignPath(roots[place], path);
    return field === undefined ? [] : [{ in: place, field, kind, ...(typeParameter ? { typeParameter } : {}) }];
  });
  return conversions.length > 0 ? conversions : undefined;
}

/** Every parameter of the path and no other (the SDK declares one that its path does not have). */
function pathParameters(
  path: string,
  known: FieldType | undefined,
  page: PageFields | undefined,
  options: MergeOptions,
): ObjectType | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
  if (names.length === 0) return undefined;
  const types = new Map<string, FieldType>();
  const written = known && isObjectType(known) ? known : {};
  for (const [key, type] of Object.entries(written)) types.set(readFieldKey(key).name, type);
  const plain = Object.fromEntries(names.map((name) => [`${name}!`, types.get(name) ?? 'string']));
  const merged = mergeFields(plain, page ?? {}, { ...options, request: false });
  return Object.fromEntries(names.map((name) => [`${name}!`, merged[`${name}!`] as FieldType]));
}

/** Query parameters of the page's table, and those that old pages only write into the URL. */
function queryOfPage(page: PageApi | undefined): PageFields | undefined {
  if (!page?.urlQuery) return page?.params?.query;
  const fields: Record<string, string> = {};
  for (const name of page.urlQuery) if (name !== '_by') fields[name] = 'string';
  for (const key of Object.keys(page.params?.query ?? {})) delete fields[key.replace(/[!?]$/, '')];
  return { ...page.params?.query, ...fields };
}

function mergeObject(
  known: FieldType | undefined,
  page: PageFields | undefined,
  options: MergeOptions,
): ObjectType | undefined {
  const merged = mergeRoot(known, page, options);
  return merged !== undefined && isObjectType(merged) && Object.keys(merged).length > 0 ? merged : undefined;
}

function mergeRoot(
  known: FieldType | undefined,
  page: PageFields | undefined,
  options: MergeOptions,
): FieldType | undefined {
  if (known === undefined) return page && Object.keys(page).length > 0 ? expandPageFields(page) : undefined;
  return page && isObjectType(known) ? mergeFields(known, page, options) : known;
}

/** `im.v1.message.create` → `im.message.create`, the SDK's accessor without version. */
function flatId(id: string): string {
  const [project, , ...rest] = id.split('.');
  return [project, ...rest].join('.');
}

function union<T>(first: readonly T[] | undefined, second: readonly T[] | undefined): T[] | undefined {
  return first || second ? [...new Set([...(first ?? []), ...(second ?? [])])] : undefined;
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

function flag(value: unknown): true | undefined {
  return value ? true : undefined;
}
