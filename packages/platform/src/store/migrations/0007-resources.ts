import type { Migration } from './migration.ts';

export const resources: Migration = {
  name: '0007-resources',
  up: ({ schema }) => [
    schema
      .createTable('resources')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('collection', 'text', (c) => c.notNull())
      .addColumn('parent', 'text', (c) => c.notNull())
      .addColumn('resource_id', 'text', (c) => c.notNull())
      .addColumn('sort_key', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('resources_key', ['tenant_key', 'collection', 'parent', 'resource_id']),
    schema
      .createIndex('resources_in_order')
      .on('resources')
      .columns(['tenant_key', 'collection', 'parent', 'sort_key']),
    schema
      .createTable('resource_seeds')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('collection', 'text', (c) => c.notNull())
      .addColumn('parent', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('resource_seeds_key', ['tenant_key', 'collection', 'parent']),
    schema
      .createTable('resource_replies')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('api_id', 'text', (c) => c.notNull())
      .addColumn('reply_key', 'text', (c) => c.notNull())
      .addColumn('output', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('resource_replies_key', ['tenant_key', 'app_id', 'api_id', 'reply_key']),
    schema.createIndex('resource_replies_by_time').on('resource_replies').columns(['tenant_key', 'create_time']),
  ],
};
