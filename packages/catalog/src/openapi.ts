/** The catalog as an OpenAPI 3.1 document. */
import { answerOf, factsOf, sharedType } from './facts.ts';
import { allApis, findApi } from './find-api.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { type OpenApiObject, operationOf, securitySchemes } from './openapi-operation.ts';
import type { ApiEntry } from './routes.ts';

export interface OpenApiOptions {
  /** Ids or aliases of the APIs to describe; all by default. */
  readonly apis?: readonly string[];
  /** Only the APIs of one project, such as `im`. */
  readonly project?: string;
  /** Where the calls go; Feishu's open platform by default. */
  readonly serverUrl?: string;
  /** Version of the document. */
  readonly version?: string;
}

export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** Path template → method in lower case → operation. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, OpenApiObject>>;
    readonly securitySchemes: Readonly<Record<string, OpenApiObject>>;
  };
}

/**
 * Describes the whole catalog, or the part that the options name, with the named types that it uses. `operationId` is the
 * API id. Error codes, scopes and rate limits are in `x-lark-errors`, `x-lark-scopes` and `x-lark-rate`.
 * Throws for an id that no API has.
 */
export function openApiDocument(options: OpenApiOptions = {}): OpenApiDocument {
  const apis = chosenApis(options);
  const schemas = new SchemaPool();
  const paths: Record<string, Record<string, OpenApiObject>> = {};
  for (const group of byTemplate(apis).values()) {
    const template = pathTemplate(group);
    const operations = group.map((api) => {
      const operation = operationOf(
        api.id,
        { ...factsOf(api), ...answerOf(api) },
        template.parameterNames,
        schemas.refer,
      );
      return [api.method.toLowerCase(), operation] as const;
    });
    paths[template.path] = Object.fromEntries(operations);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Feishu / Lark server API',
      version: options.version ?? 'unversioned',
      description: 'Facts of the larkspur catalog: not a document of Feishu.',
    },
    servers: [{ url: options.serverUrl ?? 'https://open.feishu.cn' }],
    tags: [...new Set(apis.map(({ project }) => project))].map((name) => ({ name })),
    // For the APIs whose tokens are not known (inferred: nearly all others take one of these two).
    security: [{ [securitySchemes.tenant]: [] }, { [securitySchemes.user]: [] }],
    paths,
    components: {
      schemas: schemas.all(),
      responses: { Failure: failureResponse },
      securitySchemes: Object.fromEntries(
        Object.values(securitySchemes).map((name) => [name, { type: 'http', scheme: 'bearer' }]),
      ),
    },
  };
}

function chosenApis({ apis, project }: OpenApiOptions): readonly ApiEntry[] {
  const chosen = apis?.map((id) => findApi(id) ?? unknownApi(id)) ?? allApis();
  return project === undefined ? chosen : chosen.filter((api) => api.project === project);
}

function unknownApi(id: string): never {
  throw new RangeError(`The catalog has no API ${id}.`);
}

/** Templates that differ in the names of their parameters only are one template to OpenAPI. */
function byTemplate(apis: readonly ApiEntry[]): Map<string, ApiEntry[]> {
  const groups = new Map<string, ApiEntry[]>();
  for (const api of apis) {
    const key = api.path.replaceAll(/:\w+/g, ':');
    groups.set(key, [...(groups.get(key) ?? []), api]);
  }
  return groups;
}

function pathTemplate([first]: readonly ApiEntry[]): { path: string; parameterNames: string[] } {
  const path = first?.path ?? '';
  return {
    path: path.replaceAll(/:(\w+)/g, '{$1}'),
    parameterNames: [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string),
  };
}

/** The named types that a document refers to, those of their own fields included. */
class SchemaPool {
  readonly #schemas = new Map<string, JsonSchema>();

  readonly refer = (name: string): string => {
    if (!this.#schemas.has(name)) {
      this.#schemas.set(name, {});
      this.#schemas.set(name, jsonSchemaOf(sharedType(name), this.refer));
    }
    return `#/components/schemas/${name}`;
  };

  all(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

const failureResponse: OpenApiObject = {
  description: 'Failure: `code` is not 0, whatever the HTTP status. `x-lark-errors` lists the documented codes.',
  headers: { 'X-Tt-Logid': { description: 'Log id of the call', schema: { type: 'string' } } },
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['code', 'msg'],
        properties: { code: { type: 'integer' }, msg: { type: 'string' }, error: { type: 'object' } },
      },
    },
  },
};
