import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { allApis } from './find-api.ts';
import { type OpenApiDocument, openApiDocument } from './openapi.ts';

const whole = openApiDocument();
const operations = Object.values(whole.paths).flatMap((item) => Object.values(item));

test('the whole catalog is a valid document, all references included', async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...structuredClone(whole) })).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  expect(() => validator.resolveRefs()).not.toThrow();
});

test('every API is one operation, and no two templates are the same but for the names of their parameters', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
    allApis()
      .map(({ id }) => id)
      .sort(),
  );
  const templates = Object.keys(whole.paths).map((path) => path.replaceAll(/\{\w+\}/g, '{}'));
  expect(new Set(templates).size).toBe(templates.length);
});

test('the parameters of every operation are those of its template', () => {
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const { operationId, parameters = [] } of Object.values(item)) {
      const inPath = (parameters as { name: string; in: string }[]).filter((parameter) => parameter.in === 'path');
      const inTemplate = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(
        inPath.map(({ name }) => name),
        String(operationId),
      ).toEqual(inTemplate);
    }
  }
});

test('every schema is valid JSON Schema 2020-12', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const schema of schemasIn(whole)) {
    if (ajv.validateSchema(schema) !== true) expect.fail(`${JSON.stringify(schema)}: ${ajv.errorsText()}`);
  }
});

test('an operation says what a call takes, gives and needs', () => {
  const { paths, components } = openApiDocument({ apis: ['im.message.create'], serverUrl: 'http://127.0.0.1:5275' });
  const create = paths['/open-apis/im/v1/messages']?.post;
  expect(create).toMatchObject({
    operationId: 'im.v1.message.create',
    tags: ['im'],
    externalDocs: { url: 'https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create' },
    parameters: [{ name: 'receive_id_type', in: 'query', required: true, schema: { type: 'string' } }],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { required: ['receive_id', 'msg_type', 'content'] } } },
    },
    responses: {
      200: { content: { 'application/json': { schema: { required: ['code', 'msg'], type: 'object' } } } },
      default: { $ref: '#/components/responses/Failure' },
    },
    security: [{ tenantAccessToken: [] }, { userAccessToken: [] }],
    'x-lark-scopes': { anyOf: ['im:message', 'im:message:send', 'im:message:send_as_bot'] },
    'x-lark-rate': { tier: 4, perMinute: 1000, perSecond: 50 },
    'x-lark-errors': { 400: expect.arrayContaining([expect.objectContaining({ code: 230002 })]) },
  });
  expect(components.schemas).toHaveProperty(['im.Sender']);
  expect(Object.keys(components.schemas).length).toBeLessThan(20);
});

test('uploads are multipart forms, downloads are bytes', () => {
  const { paths } = openApiDocument({ apis: ['im.v1.file.create', 'im.v1.file.get'] });
  expect(paths['/open-apis/im/v1/files']?.post).toMatchObject({
    requestBody: {
      content: { 'multipart/form-data': { schema: { properties: { file: { type: 'string', format: 'binary' } } } } },
    },
  });
  expect(paths['/open-apis/im/v1/files/{file_key}']?.get).toMatchObject({
    responses: { 200: { content: { 'application/octet-stream': { schema: { format: 'binary' } } } } },
  });
});

test('a part of the catalog is described alone; an id that no API has is refused', () => {
  const { paths, tags } = openApiDocument({ project: 'auth' });
  expect(tags).toEqual([{ name: 'auth' }]);
  expect(Object.keys(paths).every((path) => path.startsWith('/open-apis/auth/'))).toBe(true);
  expect(() => openApiDocument({ apis: ['im.v1.message.telepathy'] })).toThrow(
    'The catalog has no API im.v1.message.telepathy.',
  );
});

/** Everything that stands under `schema` or is a named schema. */
function schemasIn(document: OpenApiDocument): object[] {
  const found: object[] = Object.values(document.components.schemas);
  JSON.stringify(document.paths, (key, value) => {
    if (key === 'schema') found.push(value);
    return value;
  });
  return found;
}
