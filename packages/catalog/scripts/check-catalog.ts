/** Whether the data files keep to FORMAT.md. One sentence a problem; nothing where all is well. */
import type { ApiRecord, EventRecord } from '../src/api-facts.ts';
import { type FieldType, isObjectType, readFieldKey } from '../src/field-type.ts';
import { apiFactChecks, type Check, eventFactChecks } from './fact-checks.ts';
import { alignPath } from './field-path.ts';
import type { Catalog } from './load-catalog.ts';

export function problemsOf(catalog: Catalog): string[] {
  const problems: string[] = [];
  const report = (where: string, problem: string) => problems.push(`${where}: ${problem}`);
  const checkType = (where: string, type: unknown) => reportTypeProblems(where, type, catalog.types, report);

  const calls = new Map<string, string>();
  for (const [id, api] of catalog.apis) {
    checkKeys(id, api, apiFactChecks, report);
    checkPath(id, api, report);
    const call = `${api.method} ${api.path.replace(/:\w+/g, ':')}`;
    if (calls.has(call)) report(id, `has the same method and path as ${calls.get(call)}`);
    calls.set(call, id);
    for (const part of ['headers', 'pathParameters', 'query', 'beside'] as const) {
      const type = api[part];
      if (type !== undefined && !isObjectType(type)) report(id, `${part} is not an object written out`);
    }
    for (const part of ['headers', 'pathParameters', 'query', 'body', 'data', 'beside'] as const) {
      if (api[part] !== undefined) checkType(`${id} ${part}`, api[part]);
    }
    checkFieldPaths(id, api, { query: api.query, body: api.body, data: api.data }, catalog, report);
    for (const { in: place, field } of api.ids ?? []) {
      const root = place === 'path' ? api.pathParameters : api[place];
      if (alignPath(root, field, catalog.types) !== field) report(id, `ids: ${place} ${field} leads nowhere`);
    }
    for (const scope of [...(api.scopes ?? []), ...(api.allScopes ?? []), ...(api.fieldScopes ?? [])]) {
      if (!Object.hasOwn(catalog.scopes, scope)) report(id, `scope ${scope} is not in scopes.json`);
    }
    for (const [, code] of api.errors ?? []) {
      if (!Object.hasOwn(catalog.errors.codes, String(code))) report(id, `error ${code} is not in errors.json`);
    }
    const tier = api.rate?.tier;
    if (tier !== undefined && !catalog.limits.tiers[tier]) report(id, `rate tier ${tier} is not in limits.json`);
  }
  checkAliases(catalog, report);
  for (const [name, type] of catalog.types) {
    checkType(`type ${name}`, type);
    checkTypeName(name, report);
    if (reaches(name, name, catalog.types, new Set())) report(`type ${name}`, 'contains itself');
  }
  for (const [type, event] of catalog.events) {
    checkKeys(type, event, eventFactChecks, report);
    if (event.payload !== undefined) checkType(`event ${type}`, event.payload);
    checkFieldPaths(type, event, { event: event.payload }, catalog, report);
  }
  return problems;
}

type Report = (where: string, problem: string) => void;

function checkKeys(
  where: string,
  record: ApiRecord | EventRecord,
  checks: Readonly<Record<string, Check>>,
  report: Report,
): void {
  for (const [key, value] of Object.entries(record)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) report(where, `has the unknown key ${key}`);
    else if (!check(value))
      report(where, `${key} is ${JSON.stringify(value)?.slice(0, 120)}, which FORMAT.md does not allow`);
  }
}

function checkPath(id: string, api: ApiRecord, report: Report): void {
  const inPath = [...api.path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
  const described = Object.keys(api.pathParameters ?? {}).map((key) => readFieldKey(key).name);
  if (inPath.join() !== described.join())
    report(id, `pathParameters (${described}) are not those of the path (${inPath})`);
  if (!/^(\/(:\w+|[\w.-]+))+$/.test(api.path)) report(id, `path ${api.path} is malformed`);
}

function checkFieldPaths(
  where: string,
  { fieldScopeMap, valueScopes }: Pick<ApiRecord, 'fieldScopeMap' | 'valueScopes'>,
  roots: Readonly<Record<string, FieldType | undefined>>,
  catalog: Catalog,
  report: Report,
): void {
  for (const path of [...Object.keys(fieldScopeMap ?? {}), ...Object.keys(valueScopes ?? {})]) {
    const root = /^\w+/.exec(path)?.[0] ?? '';
    const inner = path.slice(root.length).replace(/^\./, '');
    const aligned = alignPath(roots[root], inner.replace(/^\[\*\]\.?/, ''), catalog.types);
    if (aligned?.replace(/^\[\*\]\.?/, '') !== inner.replace(/^\[\*\]\.?/, ''))
      report(where, `field path ${path} leads nowhere`);
  }
}

function checkAliases(catalog: Catalog, report: Report): void {
  const seen = new Map<string, string>();
  for (const [id, { aliases }] of catalog.apis) {
    for (const alias of aliases ?? []) {
      if (catalog.apis.has(alias)) report(id, `alias ${alias} is the id of another API`);
      if (seen.has(alias)) report(id, `alias ${alias} is also one of ${seen.get(alias)}`);
      seen.set(alias, id);
    }
  }
}

const scalars = new Set(['string', 'integer', 'number', 'boolean', 'any', 'file']);
const factNames = new Set(
  '$ enum values default min max minLength maxLength maxBytes pattern format id jsonString stated'.split(' '),
);
const boundNames = new Set(['minItems', 'maxItems', 'stated']);

function reportTypeProblems(where: string, type: unknown, types: ReadonlyMap<string, FieldType>, report: Report): void {
  const visit = (inner: unknown, path: string) => reportTypeProblems(path, inner, types, report);
  if (typeof type === 'string') {
    if (type.startsWith('#') ? !types.has(type.slice(1)) : !scalars.has(type))
      report(where, `type ${type} does not exist`);
  } else if (Array.isArray(type)) {
    if (type[0] === '|') {
      for (const member of type.slice(1)) visit(member, where);
      if (type.length < 3) report(where, 'is a union of fewer than two types');
    } else {
      visit(type[0], `${where}[*]`);
      const bounds = type.length === 2 ? Object.keys(type[1] as object) : [];
      if (type.length > 2 || bounds.some((name) => !boundNames.has(name))) report(where, 'is a malformed list');
    }
  } else if (typeof type !== 'object' || type === null) {
    report(where, `type is ${JSON.stringify(type)}`);
  } else if ('$' in type) {
    if (!scalars.has(type.$ as string)) report(where, `scalar ${type.$} does not exist`);
    for (const name of Object.keys(type)) if (!factNames.has(name)) report(where, `has the unknown fact ${name}`);
    if ('jsonString' in type) visit(type.jsonString, `${where} (JSON)`);
  } else {
    const names = Object.keys(type).map((key) => readFieldKey(key).name);
    if (new Set(names).size < names.length) report(where, 'has a field twice, once required and once not');
    for (const [key, member] of Object.entries(type)) visit(member, `${where}.${key}`);
  }
}

function checkTypeName(name: string, report: Report): void {
  if (!/^\w+\.[A-Z][A-Za-z0-9]*$/.test(name)) report(`type ${name}`, 'is not an identifier in PascalCase');
}

function reaches(from: string, target: string, types: ReadonlyMap<string, FieldType>, seen: Set<string>): boolean {
  const names = JSON.stringify(types.get(from))?.match(/"#[\w.]+"/g) ?? [];
  return names.some((quoted) => {
    const name = quoted.slice(2, -1);
    if (name === target) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return reaches(name, target, types, seen);
  });
}
