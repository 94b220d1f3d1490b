import { type FieldType, readFieldKey } from '@larkspur/catalog';
import { type JsonSchema, jsonSchemaOf } from '@larkspur/catalog/json-schema';
import manifest from '../../package.json' with { type: 'json' };
import { controlErrors } from './control-error.ts';
import type { ControlRoute } from './control-route.ts';
import { controlRoutes } from './routes.ts';

/** The control API as an OpenAPI 3.1 document, made from the routes themselves. */
export function controlOpenApi(serverUrl: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of controlRoutes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'larkspur control API',
      version: manifest.version,
      description: 'Manages a local open platform. It is no part of Feishu.',
    },
    servers: [{ url: serverUrl }],
    security: [{}, { adminToken: [] }],
    paths,
    components: {
      securitySchemes: {
        adminToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'Asked for where the platform listens on more than this machine.',
        },
      },
      responses: { Failure: failureResponse },
    },
  };
}

function operationOf(route: ControlRoute): object {
  const pathNames = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  const parameters = [
    ...pathNames.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...Object.entries(route.query).map(([key, type]) => {
      const { name, required } = readFieldKey(key);
      return { name, in: 'query', ...(required && { required }), schema: schemaOf(type) };
    }),
  ];
  return {
    operationId: route.id,
    tags: [route.id.split('.')[0]],
    summary: route.summary,
    ...(route.open && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: { content: { 'application/json': { schema: schemaOf(route.body) } } } }),
    responses: { [route.status]: successOf(route), default: { $ref: '#/components/responses/Failure' } },
  };
}

function successOf(route: ControlRoute): object {
  if (route.answer) return { description: 'Done', content: { 'application/json': { schema: schemaOf(route.answer) } } };
  if (route.id === 'logs.stream') return { description: 'The stream', content: { 'text/event-stream': {} } };
  return { description: 'The document', content: { 'application/json': {} } };
}

/** No route refers to a named type of the catalog. */
function schemaOf(type: FieldType): JsonSchema {
  return jsonSchemaOf(type, (name) => `#/components/schemas/${name}`);
}

const failureResponse = {
  description: 'Refused; `code` says why and never changes its meaning',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['code', 'message'],
            properties: {
              code: { type: 'string', enum: Object.keys(controlErrors) },
              message: { type: 'string' },
              fields: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['field', 'description'],
                  properties: { field: { type: 'string' }, description: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
};
