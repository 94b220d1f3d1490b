/** One API as an operation of an OpenAPI document. */
import type { ApiAnswer, ApiFacts, Title, TokenKind } from './api-facts.ts';
import { sharedType } from './facts.ts';
import { type FieldType, isObjectType, isReference, type ObjectType, readFieldKey } from './field-type.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { pathParametersOf } from './path-parameters.ts';

export type OpenApiObject = { [key: string]: unknown };

const documentation = 'https://open.feishu.cn/document';

/** `parameterNames` are the names in the path item's template, which APIs share that differ in these names only. */
export function operationOf(
  id: string,
  api: ApiFacts & ApiAnswer,
  parameterNames: readonly string[],
  refer: (name: string) => string,
): OpenApiObject {
  const schema = (type: FieldType) => jsonSchemaOf(type, refer);
  const parameters = [
    ...[...pathParametersOf(api).values()].map((type, index) => parameter('path', `${parameterNames[index]}!`, type)),
    ...Object.entries(api.query ?? {}).map(([key, type]) => parameter('query', key, type)),
    ...Object.entries(api.headers ?? {}).map(([key, type]) => parameter('header', key, type)),
  ];
  const body = bodyOf(api, schema);
  return {
    operationId: id,
    tags: [id.slice(0, id.indexOf('.'))],
    ...summaryOf(api.title),
    ...(api.doc && { externalDocs: { url: `${documentation}${api.doc}` } }),
    ...((api.legacy || api.historic) && { deprecated: true }),
    ...(api.host && { servers: [{ url: `https://${api.host}` }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: { 200: successOf(api, schema), default: { $ref: '#/components/responses/Failure' } },
    ...(api.tokens && { security: api.tokens.map((token) => ({ [securitySchemes[token]]: [] })) }),
    ...(api.scopes && { 'x-lark-scopes': scopesOf(api) }),
    ...(api.rate && { 'x-lark-rate': api.rate }),
    ...(api.errors && { 'x-lark-errors': errorsByStatus(api.errors) }),
  };

  function parameter(place: 'path' | 'query' | 'header', key: string, type: FieldType): OpenApiObject {
    const { name, required } = readFieldKey(key);
    return { name, in: place, ...(required && { required }), schema: schema(type) };
  }
}

export const securitySchemes: Readonly<Record<TokenKind, string>> = {
  tenant: 'tenantAccessToken',
  user: 'userAccessToken',
  app: 'appAccessToken',
};

function summaryOf(title: Title | undefined): OpenApiObject {
  const text = [title?.zh, title?.en].filter(Boolean).join(' · ');
  return text ? { summary: text } : {};
}

function bodyOf(api: ApiFacts, schema: (type: FieldType) => JsonSchema): OpenApiObject | undefined {
  if (api.body === undefined) return undefined;
  const alternatives = [api.body, ...(api.bodyAlternatives ?? [])].map(schema);
  const mediaType = api.multipart ? 'multipart/form-data' : (api.contentType ?? 'application/json');
  return {
    ...(hasRequiredField(api.body) && { required: true }),
    content: { [mediaType]: { schema: alternatives.length > 1 ? { anyOf: alternatives } : alternatives[0] } },
  };
}

function hasRequiredField(type: FieldType): boolean {
  if (isReference(type)) return hasRequiredField(sharedType(type));
  return !isObjectType(type) || Object.keys(type).some((key) => readFieldKey(key).required);
}

function successOf(api: ApiFacts & ApiAnswer, schema: (type: FieldType) => JsonSchema): OpenApiObject {
  if (api.binary) {
    return { description: 'The file', content: { 'application/octet-stream': { schema: schema('file') } } };
  }
  const envelope: ObjectType = {
    'code!': 'integer',
    'msg!': 'string',
    ...(api.data !== undefined && { data: api.data }),
    ...api.beside,
  };
  return { description: 'Success if `code` is 0', content: { 'application/json': { schema: schema(envelope) } } };
}

function scopesOf({ scopes, allScopes, fieldScopes, fieldScopeMap }: ApiFacts): OpenApiObject {
  return {
    anyOf: scopes,
    ...(allScopes && { allOf: allScopes }),
    ...(fieldScopes && { ofFields: fieldScopes }),
    ...(fieldScopeMap && { byField: fieldScopeMap }),
  };
}

/** HTTP status, or `unknown`, → code and message. */
function errorsByStatus(errors: NonNullable<ApiFacts['errors']>): Record<string, { code: number; msg?: string }[]> {
  const byStatus: Record<string, { code: number; msg?: string }[]> = {};
  for (const [http, code, msg] of errors) {
    const status = String(http ?? 'unknown');
    byStatus[status] ??= [];
    byStatus[status].push({ code, ...(msg && { msg }) });
  }
  return byStatus;
}
