import { jsonSchemaOf } from '@larkspur/catalog/json-schema';
import { jsonType } from '../../gateway/success.ts';
import { applySeed } from '../../seeds/apply-seed.ts';
import { exportSeed } from '../../seeds/export-seed.ts';
import { SeedError } from '../../seeds/seed-error.ts';
import { seedFileType } from '../../seeds/seed-file.ts';
import { wrongField } from '../control-error.ts';
import { controlRoute, rawControlRoute } from '../control-route.ts';

const countFields = { 'made!': 'integer', 'kept!': 'integer' } as const;

export const seeds = [
  controlRoute({
    id: 'seeds.apply',
    method: 'POST',
    path: '/_larkspur/seeds',
    summary:
      'Make what a seed file describes, all of it or nothing; what is there stays. YAML with Content-Type application/yaml',
    body: seedFileType,
    answer: {
      'counts!': {
        'tenants!': countFields,
        'apps!': countFields,
        'departments!': countFields,
        'users!': countFields,
        'chats!': countFields,
        'messages!': countFields,
      },
      'tenants!': [
        {
          'tenant_key!': 'string',
          'name!': 'string',
          'apps!': [{ 'app_id!': 'string', 'name!': 'string' }],
          'chats!': [{ 'chat_id!': 'string', 'name!': 'string' }],
        },
      ],
    },
    status: 201,
    run: async ({ platform, body }) => {
      try {
        return await applySeed(platform, body);
      } catch (error) {
        throw error instanceof SeedError ? wrongField(error.field, error.description) : error;
      }
    },
  }),
  controlRoute({
    id: 'seeds.export',
    method: 'GET',
    path: '/_larkspur/seeds/export',
    summary: 'The present state as a seed file; `secrets=true` adds the secrets of the apps',
    query: { tenant_key: 'string', secrets: 'boolean', messages: { $: 'integer', min: 0, max: 10_000 } },
    answer: seedFileType,
    run: async ({ platform, query }) =>
      exportSeed(platform, {
        ...(query.tenant_key !== undefined && { tenantKey: query.tenant_key }),
        ...(query.secrets !== undefined && { secrets: query.secrets }),
        ...(query.messages !== undefined && { messages: query.messages }),
      }),
  }),
  rawControlRoute({
    id: 'seeds.schema',
    method: 'GET',
    path: '/_larkspur/seeds/schema.json',
    summary: 'The JSON Schema of seed files, for editors',
    run: async () => ({
      status: 200,
      headers: { 'Content-Type': jsonType },
      body: JSON.stringify(seedSchema(), undefined, 2),
    }),
  }),
];

function seedSchema(): object {
  // Seed files name no type of the catalog.
  const schema = jsonSchemaOf(seedFileType, (name) => `#/$defs/${name}`);
  const title = 'larkspur seed file';
  return closed({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema }) as object;
}

/** The schema with no names allowed but those that it knows. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]));
  return 'properties' in parts && parts.type === 'object' ? { ...parts, additionalProperties: false } : parts;
}
