/** Requests that keep every rule of the catalog, made from an API's types: the same API and seed give the same request. */
import {
  type ApiEntry,
  type FieldType,
  factsOf,
  type IdConversion,
  isArrayType,
  isObjectType,
  isUnionType,
  type ObjectType,
  readFieldKey,
} from '@larkspur/catalog';
import { resolve } from '../src/emulation/field-types.ts';
import { fitsType, type ShapeSource, shapeValue } from '../src/emulation/shape/shape-value.ts';
import { timeFormOf } from '../src/emulation/shape/time-value.ts';

/** A request before it is written: values by name. */
export interface WrittenRequest {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  /** Undefined where the API takes no body. */
  readonly body: unknown;
}

export interface InputOptions {
  readonly seed: string;
  /** Ids that stand for something, by kind: what the gateway would otherwise refuse. */
  readonly ids: Readonly<Record<string, string>>;
  /** With the fields that need not be there, down to this depth. */
  readonly depth?: number;
  /** Values for path parameters. */
  readonly path?: Readonly<Record<string, string>>;
}

export function validInput(api: ApiEntry, options: InputOptions): WrittenRequest {
  const facts = factsOf(api);
  const source = sourceOf(api, options);
  const depth = options.depth ?? 0;
  const names = [...api.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  const path = Object.fromEntries(
    names.map((name) => {
      const type = facts.pathParameters?.[`${name}!`] ?? facts.pathParameters?.[name] ?? 'string';
      return [name, options.path?.[name] ?? String(shapeValue(type, name, source, `path.${name}`))];
    }),
  );
  const query = fieldsOf(facts.query ?? {}, source, 'query', depth);
  for (const name of Object.keys(idTypes)) chooseType(facts.query ?? {}, query, name as keyof typeof idTypes);
  const body = facts.body === undefined ? undefined : written(facts.body, 'body', source, 'body', depth);
  for (const conversion of facts.ids ?? []) writeId(conversion, { path, query, body }, options);
  return { path, query, body };
}

/** Kinds of ids that generated ids are of: those of the personnel system, which no directory resolves, else the usual ones. */
const idTypes = {
  user_id_type: ['people_corehr_id', 'open_id'],
  department_id_type: ['people_corehr_department_id', 'open_department_id'],
} as const;

function chooseType(type: ObjectType, query: Record<string, unknown>, name: keyof typeof idTypes): void {
  const declared = resolve(type[name] ?? type[`${name}!`] ?? 'string');
  const [own, usual] = idTypes[name];
  const hasOwn = typeof declared === 'object' && 'enum' in declared && fitsType(declared, own);
  if (hasOwn) query[name] = own;
  else if (query[name] !== undefined && fitsType(declared, usual)) query[name] = usual;
}

/** Removes the field at a path such as `filter.conditions[*].value` from a copy of the request. */
export function withoutField(request: WrittenRequest, part: 'query' | 'body', field: string): WrittenRequest {
  const copy = structuredClone(request);
  const steps = field.split('.');
  const last = steps.pop() as string;
  let holders: unknown[] = [part === 'query' ? copy.query : copy.body];
  for (const step of steps) {
    const name = step.replaceAll('[*]', '');
    holders = holders.flatMap((holder) =>
      [(holder as Record<string, unknown>)[name] ?? []].flat(Number.POSITIVE_INFINITY),
    );
  }
  for (const holder of holders) delete (holder as Record<string, unknown>)[last];
  return copy;
}

/** The required fields that a request has, as the gateway names them: `filter.conditions[*].value`. */
export function requiredFields(
  api: ApiEntry,
  { query, body }: WrittenRequest,
): { part: 'query' | 'body'; field: string }[] {
  const facts = factsOf(api);
  return [
    ...requiredIn(facts.query ?? {}, query, '').map((field) => ({ part: 'query' as const, field })),
    ...(facts.body === undefined ? [] : requiredIn(facts.body, body, '')).map((field) => ({
      part: 'body' as const,
      field,
    })),
  ];
}

function requiredIn(type: FieldType, value: unknown, path: string): string[] {
  const resolved = resolve(type);
  if (isArrayType(resolved)) {
    return Array.isArray(value) && value.length > 0 ? requiredIn(resolved[0], value[0], `${path}[*]`) : [];
  }
  if (!isObjectType(resolved) || typeof value !== 'object' || value === null) return [];
  return Object.keys(resolved).flatMap((key) => {
    const { name, required } = readFieldKey(key);
    const member = (value as Record<string, unknown>)[name];
    if (key === '*' || member === undefined) return [];
    const at = path === '' ? name : `${path}.${name}`;
    return [...(required ? [at] : []), ...requiredIn(resolved[key] as FieldType, member, at)];
  });
}

/** Whether a value is a file of a form, which JSON cannot carry. */
export function isFile(value: unknown): value is Blob {
  return value instanceof Blob;
}

function written(type: FieldType, name: string, source: ShapeSource, path: string, depth: number): unknown {
  const resolved = resolve(type);
  if (resolved === 'file' || (typeof resolved === 'object' && '$' in resolved && resolved.$ === 'file')) {
    return new Blob(['larkspur'], { type: 'application/octet-stream' });
  }
  if (isUnionType(resolved)) return written(resolved[1] as FieldType, name, source, path, depth);
  if (isArrayType(resolved)) {
    const [element, bounds] = resolved;
    const length = Math.max(bounds?.minItems ?? 0, Math.min(1, bounds?.maxItems ?? 1));
    return Array.from({ length }, (_, index) =>
      written(element, name.replace(/s$/, ''), source, `${path}[${index}]`, depth),
    );
  }
  if (isObjectType(resolved)) return fieldsOf(resolved, source, path, depth);
  return shapeValue(resolved, name, source, path);
}

function fieldsOf(type: ObjectType, source: ShapeSource, path: string, depth: number): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(type)) {
    const { name, required } = readFieldKey(key);
    if (key === '*' || (!required && (depth === 0 || name === 'page_token'))) continue;
    const value = written(type[key] as FieldType, name, source, `${path}.${name}`, Math.max(0, depth - 1));
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** Puts a known id wherever the request has one of its kind. */
function writeId(
  { in: part, field, kind, typeParameter }: IdConversion,
  request: WrittenRequest,
  { ids, path }: InputOptions,
): void {
  const id = ids[kind];
  if (id === undefined) return;
  const type = { x_user_id: 'open_id', x_department_id: 'open_department_id' }[kind];
  if (typeParameter && type && request.query[typeParameter] === undefined && !(typeParameter in idTypes))
    request.query[typeParameter] = type;
  if (part === 'path') {
    const name = field.replace('[*]', '');
    if (path?.[name] === undefined) request.path[name] = id;
    return;
  }
  replaceAt(part === 'query' ? request.query : request.body, field.split('.'), id);
}

function replaceAt(holder: unknown, [step, ...rest]: readonly string[], id: string): void {
  if (step === undefined || typeof holder !== 'object' || holder === null) return;
  const name = step.replace('[*]', '');
  const fields = holder as Record<string, unknown>;
  const value = fields[name];
  if (rest.length > 0) for (const one of Array.isArray(value) ? value : [value]) replaceAt(one, rest, id);
  else if (Array.isArray(value)) fields[name] = value.map(() => id);
  else if (value !== undefined) fields[name] = id;
}

function sourceOf(api: ApiEntry, { seed, ids }: InputOptions): ShapeSource {
  return {
    seed: `${seed} ${api.id}`,
    timeForm: timeFormOf(api),
    time: Date.UTC(2026, 0, 2),
    userId: () => ids.x_user_id ?? 'ou_nobody',
    departmentId: () => ids.x_department_id ?? '0',
    known: new Map(),
    listLength: 1,
  };
}
