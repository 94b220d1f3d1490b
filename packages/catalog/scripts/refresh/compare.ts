/** What an official Node SDK says otherwise than the catalog. */
import type { ApiRecord } from '../../src/api-facts.ts';
import type { FieldType } from '../../src/field-type.ts';
import { pathParametersOf } from '../../src/path-parameters.ts';
import type { Catalog } from '../load-catalog.ts';
import { type FlatField, flatFields, type NamedType } from './flat-fields.ts';
import type { Sdk, SdkApi } from './read-sdk.ts';

export type Change =
  | { readonly change: 'new API'; readonly id: string; readonly method: string; readonly path: string }
  | { readonly change: 'API gone'; readonly id: string }
  | { readonly change: 'route'; readonly id: string; readonly catalog: string; readonly sdk: string }
  | { readonly change: 'new field' | 'field gone'; readonly id: string; readonly field: string; readonly kind: string }
  | {
      readonly change: 'type';
      readonly id: string;
      readonly field: string;
      readonly catalog: string;
      readonly sdk: string;
    }
  | { readonly change: 'required'; readonly id: string; readonly field: string; readonly sdk: boolean }
  | {
      readonly change: 'enum';
      readonly id: string;
      readonly field: string;
      readonly added: readonly (string | number | boolean)[];
    };

/**
 * Compares every API that the SDK has or that the catalog has from the SDK. A fact that only the catalog knows (an enum, an
 * integer, a bound) is no difference, because the catalog has more sources. Sorted by id.
 */
export function compareWithSdk(catalog: Pick<Catalog, 'apis' | 'types'>, sdk: Pick<Sdk, 'apis'>): Change[] {
  const named = namedTypesOf(catalog);
  const aliases = new Set([...catalog.apis.values()].flatMap((api) => api.aliases ?? []));
  const changes: Change[] = [];
  for (const [id, sdkApi] of sdk.apis) {
    const api = catalog.apis.get(id);
    if (api) changes.push(...compareApi(id, api, sdkApi, named));
    else if (!aliases.has(id)) changes.push({ change: 'new API', id, method: sdkApi.method, path: sdkApi.path });
  }
  for (const [id, api] of catalog.apis) {
    if (api.sources?.includes('node-sdk') && !sdk.apis.has(id)) changes.push({ change: 'API gone', id });
  }
  return changes.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

export function namedTypesOf(catalog: Pick<Catalog, 'types'>): NamedType {
  return (name) => {
    const type = catalog.types.get(name);
    if (type === undefined) throw new Error(`There is no type #${name} in types/.`);
    return type;
  };
}

function compareApi(id: string, api: ApiRecord, sdkApi: SdkApi, named: NamedType): Change[] {
  const known = `${api.method} ${withoutSlash(api.path)}`;
  const declared = `${sdkApi.method} ${withoutSlash(sdkApi.path)}`;
  return [
    ...(known === declared ? [] : [{ change: 'route' as const, id, catalog: known, sdk: declared }]),
    ...compareTypes(id, 'path', pathTypes(api), pathTypes(sdkApi), named),
    ...compareTypes(id, 'query', api.query, sdkApi.query, named),
    ...compareTypes(id, 'body', api.body, sdkApi.body, named),
    ...compareTypes(id, 'data', api.data ?? api.beside, sdkApi.data, named),
  ];
}

function compareTypes(
  id: string,
  root: string,
  catalog: FieldType | undefined,
  sdk: FieldType | undefined,
  named: NamedType,
): Change[] {
  const known = flatFields(root, catalog, named);
  const declared = flatFields(root, sdk, named);
  const changes: Change[] = [];
  for (const [field, sdkField] of declared) {
    const catalogField = known.get(field);
    if (catalogField) changes.push(...compareField(id, field, catalogField, sdkField));
    else if (isOutermost(field, known)) changes.push({ change: 'new field', id, field, kind: sdkField.kind });
  }
  for (const [field, { kind }] of known) {
    if (declared.has(field) || !isOutermost(field, declared)) continue;
    changes.push({ change: 'field gone', id, field, kind });
  }
  return changes;
}

/** Not inside a field that the other side lacks or has as something else: then that one is reported. */
function isOutermost(field: string, other: ReadonlyMap<string, FlatField>): boolean {
  const isElement = field.endsWith('[*]');
  const parent = isElement ? field.slice(0, -'[*]'.length) : field.slice(0, field.lastIndexOf('.'));
  return !/[.[]/.test(parent) || other.get(parent)?.kind === (isElement ? 'array' : 'object');
}

function compareField(id: string, field: string, catalog: FlatField, sdk: FlatField): Change[] {
  if (!sameKind(catalog.kind, sdk.kind)) return [{ change: 'type', id, field, catalog: catalog.kind, sdk: sdk.kind }];
  const added = catalog.enum && sdk.enum ? sdk.enum.filter((value) => !catalog.enum?.includes(value)) : [];
  return [
    ...(catalog.required === sdk.required ? [] : [{ change: 'required' as const, id, field, sdk: sdk.required }]),
    ...(added.length > 0 ? [{ change: 'enum' as const, id, field, added }] : []),
  ];
}

/** The SDK has one type for all numbers. */
function sameKind(catalog: string, sdk: string): boolean {
  return catalog === sdk || (catalog === 'integer' && sdk === 'number') || (catalog === 'number' && sdk === 'integer');
}

/** Every parameter of the path is required, whatever the SDK declares. */
function pathTypes(api: Pick<ApiRecord, 'path' | 'pathParameters'>): FieldType {
  return Object.fromEntries([...pathParametersOf(api)].map(([name, type]) => [`${name}!`, type]));
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
