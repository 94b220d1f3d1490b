import { createTenant } from '../../identity/manage-apps.ts';
import { controlRoute } from '../control-route.ts';
import { shownTime } from '../shown-time.ts';

const tenantFields = {
  'tenant_key!': 'string',
  'name!': 'string',
  'display_id!': 'string',
  'create_time!': 'string',
} as const;

export const tenants = [
  controlRoute({
    id: 'tenants.list',
    method: 'GET',
    path: '/_larkspur/tenants',
    summary: 'The tenants',
    answer: { 'items!': [tenantFields] },
    run: async ({ platform }) => {
      const { reader } = platform.store;
      const rows = await reader.all(reader.build.selectFrom('tenants').selectAll().orderBy('create_time'));
      return { items: rows.map((row) => ({ ...row, create_time: shownTime(row.create_time) })) };
    },
  }),
  controlRoute({
    id: 'tenants.create',
    method: 'POST',
    path: '/_larkspur/tenants',
    summary: 'Make a tenant; its directory is empty',
    body: { 'name!': { $: 'string', minLength: 1, maxLength: 100 } },
    answer: { 'tenant_key!': 'string' },
    status: 201,
    run: async ({ platform, body }) => ({
      tenant_key: await platform.store.unit((db) => createTenant(db, platform, { name: body.name })),
    }),
  }),
];
