/** Puts new APIs and new fields of an SDK into the catalog's data files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiRecord } from '../../src/api-facts.ts';
import { type FieldType, isArrayType, isObjectType, isReference, type ObjectType } from '../../src/field-type.ts';
import { formatJson } from '../format-json.ts';
import { splitApiId } from '../generate-calls/names.ts';
import type { Change } from './compare.ts';
import type { NamedType } from './flat-fields.ts';
import type { Sdk, SdkApi } from './read-sdk.ts';

interface ApiFile {
  readonly resource: string;
  readonly apis: Record<string, ApiRecord>;
}

/** The changed files by path below `folder`. Other kinds of change are left to people. */
export function addToCatalog(
  folder: string,
  changes: readonly Change[],
  sdk: Sdk,
  named: NamedType,
): Map<string, string> {
  const files = new Map<string, ApiFile>();
  for (const change of changes) {
    const sdkApi = sdk.apis.get(change.id);
    if (!sdkApi || (change.change !== 'new API' && change.change !== 'new field')) continue;
    const { project, version, resource, name } = splitApiId(change.id);
    const path = `apis/${project}/${version}/${resource}.json`;
    const file = files.get(path) ?? readApiFile(join(folder, path), `${project}.${version}.${resource}`);
    files.set(path, file);
    const record =
      change.change === 'new API' ? newRecord(sdkApi) : withField(file.apis[name], change.field, sdkApi, named);
    if (record) file.apis[name] = record;
  }
  return new Map([...files].map(([path, file]) => [path, formatJson({ ...file, apis: sortedByKey(file.apis) })]));
}

function readApiFile(path: string, resource: string): ApiFile {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ApiFile) : { resource, apis: {} };
}

function newRecord({ method, path, iterator, multipart, binary, ...types }: SdkApi): ApiRecord {
  return {
    method,
    path: path.replace(/\/$/, ''),
    inSdk: true,
    ...(iterator && { iterator }),
    ...(multipart && { multipart }),
    ...(binary && { binary }),
    ...types,
    sources: ['node-sdk'],
  };
}

const rootKeys: Readonly<Record<string, 'pathParameters' | 'query' | 'body' | 'data'>> = {
  path: 'pathParameters',
  query: 'query',
  body: 'body',
  data: 'data',
};

/** A record with the field at `path` as the SDK has it. Undefined where the record is not in the data file (overlay). */
function withField(
  record: ApiRecord | undefined,
  path: string,
  sdkApi: SdkApi,
  named: NamedType,
): ApiRecord | undefined {
  const [root = '', ...steps] = path.replaceAll('[*]', '.[*]').split('.');
  const key = rootKeys[root];
  const sdkType = key && sdkApi[key];
  if (!record || !key || sdkType === undefined) return undefined;
  const target = key === 'data' && record.beside && record.data === undefined ? 'beside' : key;
  return { ...record, [target]: copyField(record[target], sdkType, steps, named) };
}

/** `type` with what `source` has at `steps`. A named type on the way is written out, because others use it too. */
function copyField(
  type: FieldType | undefined,
  source: FieldType,
  steps: readonly string[],
  named: NamedType,
): FieldType {
  const [step, ...rest] = steps;
  if (step === undefined) return source;
  const target = type !== undefined && isReference(type) ? named(type.slice(1)) : (type ?? {});
  if (step === '[*]' && isArrayType(target) && isArrayType(source)) {
    const [element, ...bounds] = target;
    return [copyField(element, source[0], rest, named), ...bounds] as FieldType;
  }
  if (!isObjectType(target) || !isObjectType(source)) return type ?? source;
  const key = keyOf(source, step);
  const sourceField = source[key] as FieldType;
  const ownKey = keyOf(target, step);
  if (rest.length === 0 || target[ownKey] === undefined) return { ...target, [key]: sourceField };
  return { ...target, [ownKey]: copyField(target[ownKey], sourceField, rest, named) };
}

function keyOf(type: ObjectType, name: string): string {
  return type[`${name}!`] === undefined ? name : `${name}!`;
}

function sortedByKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
