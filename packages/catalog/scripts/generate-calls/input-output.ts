/** The declarations of an API's input and output types. */
import type { ApiRecord } from '../../src/api-facts.ts';
import { type FieldType, isObjectType, type ObjectType } from '../../src/field-type.ts';
import { pathParametersOf } from '../../src/path-parameters.ts';
import type { Catalog } from '../load-catalog.ts';
import { answersBeside } from './definition.ts';
import { resolveType } from './named-types.ts';
import { objectText, propertyName, type Refer, typeText } from './type-text.ts';

/** `export interface CreateInput { path: …; params: …; data: … }`, the groups of the official Node SDK. */
export function inputText(catalog: Catalog, name: string, api: ApiRecord, refer: Refer): string {
  const groups = [
    group(catalog, 'path', pathGroup(api), refer),
    group(catalog, 'params', api.query, refer),
    bodyGroup(catalog, api, refer),
  ].flat();
  if (groups.length === 0) return `export type ${name} = NoInput;`;
  return `export interface ${name} {\n${groups.map((line) => `  ${line}\n`).join('')}}`;
}

/** `export interface CreateOutput { … }`: the content of `data`, or what stands beside `code`. */
export function outputText(name: string, api: ApiRecord, refer: Refer): string {
  if (api.binary) return `export type ${name} = BinaryAnswer;`;
  return declarationText(name, (answersBeside(api) ? api.beside : api.data) ?? {}, refer);
}

/** An interface where the type is an object with known fields, otherwise a type alias. */
export function declarationText(name: string, type: FieldType, refer: Refer): string {
  const text = isObjectType(type) ? objectText(type, refer) : typeText(type, refer);
  return text.startsWith('{') && isObjectType(type)
    ? `export interface ${name} ${text}`
    : `export type ${name} = ${text};`;
}

function pathGroup(api: ApiRecord): ObjectType | undefined {
  const parameters = [...pathParametersOf(api)].map(([name, type]) => [`${name}!`, type]);
  return parameters.length > 0 ? Object.fromEntries(parameters) : undefined;
}

function bodyGroup(catalog: Catalog, api: ApiRecord, refer: Refer): string[] {
  const alternatives = [...(api.body === undefined ? [] : [api.body]), ...(api.bodyAlternatives ?? [])];
  const [only, ...others] = alternatives;
  if (only === undefined) return /^(POST|PUT|PATCH)$/.test(api.method) ? ['data?: UnknownFields;'] : [];
  return group(catalog, 'data', others.length > 0 ? ['|', only, ...others] : only, refer);
}

function group(catalog: Catalog, name: string, type: FieldType | undefined, refer: Refer): string[] {
  if (type === undefined) return [];
  const optional = acceptsNothing(catalog, type) ? '?' : '';
  return [`${propertyName(name)}${optional}: ${typeText(type, refer, '  ')};`];
}

/** A group may be left out if it is an object without required fields. */
function acceptsNothing(catalog: Catalog, type: FieldType): boolean {
  const resolved = resolveType(catalog, type);
  return isObjectType(resolved) && !Object.keys(resolved).some((key) => key.endsWith('!'));
}
