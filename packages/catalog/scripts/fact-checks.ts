/** What each key of an API or event record may hold. The compiler's view of the same is `src/api-facts.ts`. */
import type { ApiRecord, EventRecord } from '../src/api-facts.ts';

export type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value !== '';
const yes: Check = (value) => value === true;
const either: Check = (value) => typeof value === 'boolean';
const anything: Check = () => true;
const oneOf =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const mapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

const fieldPath = /^(query|body|data|event)(\.[^.]+)*$/;
const byFieldPath =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.entries(value).every(([path, member]) => fieldPath.test(path) && check(member));

const title: Check = (value) =>
  isObject(value) && Object.entries(value).every(([key, name]) => (key === 'zh' || key === 'en') && text(name));
const rate: Check = (value) =>
  isObject(value) &&
  (value.special === true
    ? Object.keys(value).length === 1
    : [value.tier, value.perMinute, value.perSecond].every((number) => typeof number === 'number'));
const idConversion: Check = (value) =>
  isObject(value) && oneOf('query', 'path', 'body')(value.in) && text(value.field) && text(value.kind);
const errorRow: Check = (value) =>
  Array.isArray(value) &&
  (value[0] === null || Number.isInteger(value[0])) &&
  Number.isInteger(value[1]) &&
  typeof value[2] === 'string' &&
  (value.length === 3 || (value.length === 4 && value[3] === 'zh'));
const scopeRule: Check = (value) => isObject(value) && listOf(listOf(text))(value.allOf);
const page: Check = (value) => typeof value === 'string' && value.startsWith('/');
const date: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

export const apiFactChecks: Readonly<Record<keyof ApiRecord, Check>> = {
  key: (value) => typeof value === 'string' && value.split('/').length === 4,
  method: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
  path: page,
  host: text,
  title,
  doc: page,
  updated: date,
  tokens: listOf(oneOf('tenant', 'user', 'app')),
  scopes: listOf(text),
  allScopes: listOf(text),
  scopeRules: listOf(scopeRule),
  fieldScopes: listOf(text),
  fieldScopeMap: byFieldPath(listOf(text)),
  valueScopes: byFieldPath(mapOf(listOf(text))),
  rate,
  limits: listOf(isObject),
  apps: listOf(oneOf('custom', 'isv')),
  aliases: listOf(text),
  inSdk: yes,
  iterator: yes,
  paged: yes,
  multipart: yes,
  binary: yes,
  contentType: text,
  charged: yes,
  risk: oneOf('read', 'write', 'high-risk-write'),
  ids: listOf(idConversion),
  headers: isObject,
  pathParameters: isObject,
  query: isObject,
  body: anything,
  bodyAlternatives: listOf(isObject),
  data: anything,
  beside: isObject,
  errors: listOf(errorRow),
  subErrors: mapOf(listOf((row) => Array.isArray(row) && Number.isInteger(row[0]) && text(row[1]))),
  legacy: yes,
  historic: yes,
  sources: listOf(text),
};

export const eventFactChecks: Readonly<Record<keyof EventRecord, Check>> = {
  schema: oneOf(1, 2),
  callback: either,
  title,
  doc: page,
  updated: date,
  scopes: listOf(text),
  fieldScopes: listOf(text),
  fieldScopeMap: byFieldPath(listOf(text)),
  apps: listOf(oneOf('custom', 'isv')),
  payload: anything,
  legacy: yes,
  sources: listOf(text),
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
