import type { Migration } from './migration.ts';

export const bitable: Migration = {
  name: '0005-bitable',
  up: ({ schema }) => [
    schema
      .createTable('bases')
      .addColumn('app_token', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('folder_token', 'text', (c) => c.notNull())
      .addColumn('time_zone', 'text', (c) => c.notNull())
      .addColumn('is_advanced', 'integer', (c) => c.notNull())
      .addColumn('revision', 'bigint', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('bases_by_tenant').on('bases').columns(['tenant_key', 'create_time']),
    schema
      .createTable('base_collaborators')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('perm', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_collaborators_key', ['app_token', 'member_id']),
    schema
      .createTable('base_tables')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('table_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('revision', 'bigint', (c) => c.notNull())
      .addColumn('schema', 'text', (c) => c.notNull())
      .addColumn('schema_stamp', 'text', (c) => c.notNull())
      .addColumn('records_stamp', 'text', (c) => c.notNull())
      .addColumn('record_count', 'bigint', (c) => c.notNull())
      .addColumn('next_sequence', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_tables_key', ['app_token', 'table_id']),
    schema
      .createTable('base_records')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('table_id', 'text', (c) => c.notNull())
      .addColumn('record_id', 'text', (c) => c.notNull())
      .addColumn('sequence', 'bigint', (c) => c.notNull())
      .addColumn('cells', 'text', (c) => c.notNull())
      .addColumn('created_by', 'text', (c) => c.notNull())
      .addColumn('created_time', 'bigint', (c) => c.notNull())
      .addColumn('modified_by', 'text', (c) => c.notNull())
      .addColumn('modified_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_records_key', ['app_token', 'table_id', 'record_id']),
    schema.createIndex('base_records_in_order').on('base_records').columns(['app_token', 'table_id', 'sequence']),
    schema
      .createTable('base_views')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('table_id', 'text', (c) => c.notNull())
      .addColumn('view_id', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('property', 'text', (c) => c.notNull())
      .addColumn('form', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_views_key', ['app_token', 'table_id', 'view_id']),
    schema
      .createTable('base_dashboards')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('block_id', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_dashboards_key', ['app_token', 'block_id']),
    schema
      .createTable('base_workflows')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('workflow_id', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('enabled', 'integer', (c) => c.notNull())
      .addColumn('block_id', 'text', (c) => c.notNull())
      .addColumn('definition', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_workflows_key', ['app_token', 'workflow_id']),
    schema
      .createTable('base_roles')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('role_id', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('role_name', 'text', (c) => c.notNull())
      .addColumn('rules', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_roles_key', ['app_token', 'role_id']),
    schema
      .createTable('base_role_members')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('role_id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('member_type', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_role_members_key', ['app_token', 'role_id', 'member_type', 'member_id']),
    schema
      .createTable('base_client_tokens')
      .addColumn('app_token', 'text', (c) => c.notNull())
      .addColumn('client_token', 'text', (c) => c.notNull())
      .addColumn('request_hash', 'text', (c) => c.notNull())
      .addColumn('revision', 'bigint', (c) => c.notNull())
      .addColumn('answer', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('base_client_tokens_key', ['app_token', 'client_token']),
    schema.createIndex('base_client_tokens_by_time').on('base_client_tokens').columns(['create_time']),
  ],
};
