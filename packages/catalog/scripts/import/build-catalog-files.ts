/** All data files of the catalog, as text by path, from the sources. Pure: same sources, same text. */
import type { ApiRecord, EventRecord, ScopeRecord } from '../../src/api-facts.ts';
import type { FieldType } from '../../src/field-type.ts';
import { formatJson } from '../format-json.ts';
import type { LimitsFile } from '../load-catalog.ts';
import { describeSources } from './describe-sources.ts';
import { mergeApi } from './merge-api.ts';
import { mergeErrorCodes } from './merge-error-codes.ts';
import { createMessageFinder } from './merge-errors.ts';
import { eventFamily, mergeEvent } from './merge-event.ts';
import { mergeScopes } from './merge-scopes.ts';
import { createTypePool, type TypePlace } from './share-types.ts';
import type { PageApi, Sources } from './sources.ts';

/** Page on frequency control: the tiers of `limits.json`. */
const ratePage = '/ukTMukTMukTM/uUzN04SN3QjL1cDN';

export function buildCatalogFiles(sources: Sources): Map<string, string> {
  const pool = createTypePool();
  const pages = pagesByCall(sources.pages);
  const findMessage = createMessageFinder(sources.errorCodes);
  const apis = new Map<string, ApiRecord>();
  for (const api of [...sources.apis].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const call = callKey(api.m, api.p);
    apis.set(api.id, mergeApi(api, pages.get(call) ?? [], { sources, findMessage, nameType: pool.nameType }));
    pages.delete(call);
  }
  if (pages.size > 0) throw new Error(`Pages of calls that no other source has: ${[...pages.keys()].join(', ')}`);
  const events = new Map<string, EventRecord>();
  for (const event of [...sources.events].sort((a, b) => (a.e < b.e ? -1 : 1)))
    events.set(event.e, mergeEvent(event, sources));

  for (const [id, record] of apis) {
    for (const [part, type] of typesOf(record)) pool.add(type, placeOf(id, part));
  }
  for (const [type, { payload }] of events) {
    const { project, family } = eventFamily(type);
    if (payload) pool.add(payload, { project, resource: family, request: false });
  }
  const { types, shorten } = pool.share();

  const files = new Map<string, string>();
  const add = (path: string, content: unknown) => files.set(path, formatJson(content));
  for (const [path, content] of apiFiles(apis, shorten)) add(path, content);
  for (const [path, content] of typeFiles(types)) add(path, content);
  for (const [path, content] of eventFiles(events, shorten)) add(path, content);
  add('scopes.json', { scopes: mergeScopes(sources, apis, events) satisfies Record<string, ScopeRecord> });
  add('errors.json', mergeErrorCodes(sources, apis));
  add('limits.json', { source: ratePage, tiers: rateTiers(sources) });
  add('sources.json', describeSources());
  return files;
}

type RootPart = 'headers' | 'pathParameters' | 'query' | 'body' | 'data' | 'beside';
const rootParts: readonly RootPart[] = ['headers', 'pathParameters', 'query', 'body', 'data', 'beside'];

function typesOf(record: ApiRecord): [RootPart, FieldType][] {
  return rootParts.flatMap((part) => {
    const type = record[part];
    return type === undefined ? [] : [[part, type] as [RootPart, FieldType]];
  });
}

function placeOf(id: string, part: RootPart): TypePlace {
  const [project, , ...rest] = id.split('.');
  return {
    project: project as string,
    resource: rest.slice(0, -1).join('.'),
    request: part !== 'data' && part !== 'beside',
  };
}

function apiFiles(apis: ReadonlyMap<string, ApiRecord>, shorten: (type: FieldType) => FieldType): Map<string, object> {
  const files = new Map<string, { resource: string; apis: Record<string, ApiRecord> }>();
  for (const [id, record] of apis) {
    const [project, version, ...rest] = id.split('.');
    const name = rest.pop() as string;
    const path = `apis/${project}/${version}/${rest.join('.')}.json`;
    const file = files.get(path) ?? { resource: `${project}.${version}.${rest.join('.')}`, apis: {} };
    const shortened = Object.fromEntries(typesOf(record).map(([part, type]) => [part, shorten(type)]));
    file.apis[name] = { ...record, ...shortened };
    files.set(path, file);
  }
  return files;
}

function typeFiles(types: ReadonlyMap<string, FieldType>): Map<string, object> {
  const files = new Map<string, { project: string; types: Record<string, FieldType> }>();
  for (const [fullName, type] of types) {
    const [project, name] = fullName.split('.') as [string, string];
    const path = `types/${project}.json`;
    const file = files.get(path) ?? { project, types: {} };
    file.types[name] = type;
    files.set(path, file);
  }
  return files;
}

function eventFiles(
  events: ReadonlyMap<string, EventRecord>,
  shorten: (type: FieldType) => FieldType,
): Map<string, object> {
  const files = new Map<string, { family: string; events: Record<string, EventRecord> }>();
  for (const [type, record] of events) {
    const { project, family } = eventFamily(type);
    const path = `events/${project}/${family}.json`;
    const file = files.get(path) ?? { family: `${project}/${family}`, events: {} };
    file.events[type] = record.payload ? { ...record, payload: shorten(record.payload) } : record;
    files.set(path, file);
  }
  return files;
}

/** Tier 10 is wider for self-built apps of a paying tenant, says the same page. */
const tier10InPayingTenant = { perSecondInPayingTenant: 100 };

function rateTiers(sources: Sources): LimitsFile['tiers'] {
  return Object.fromEntries(
    Object.entries(sources.tiers).map(([tier, numbers]) => [
      tier,
      numbers && { perMinute: numbers[0], perSecond: numbers[1], ...(tier === '10' ? tier10InPayingTenant : {}) },
    ]),
  );
}

function pagesByCall(pages: readonly PageApi[]): Map<string, PageApi[]> {
  const byCall = new Map<string, PageApi[]>();
  for (const page of pages) {
    const key = callKey(page.method, page.path);
    byCall.set(key, [...(byCall.get(key) ?? []), page]);
  }
  return byCall;
}

/** Sources name path parameters differently and disagree on a trailing slash. */
function callKey(method: string, path: string): string {
  return `${method} ${path.replace(/\/$/, '').replace(/:\w+/g, ':')}`;
}
