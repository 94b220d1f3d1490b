import type { Migration } from './migration.ts';

export const contact: Migration = {
  name: '0003-contact',
  up: ({ schema }) => [
    schema
      .createTable('users')
      .addColumn('lark_id', 'integer', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('en_name', 'text', (c) => c.notNull())
      .addColumn('email', 'text', (c) => c.notNull())
      .addColumn('mobile', 'text', (c) => c.notNull())
      .addColumn('employee_no', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('profile', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('users_by_user_id').on('users').columns(['tenant_key', 'user_id']),
    schema.createIndex('users_by_email').on('users').columns(['tenant_key', 'email']),
    schema.createIndex('users_by_mobile').on('users').columns(['tenant_key', 'mobile']),
    schema
      .createTable('departments')
      .addColumn('open_department_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('department_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('parent', 'text', (c) => c.notNull())
      .addColumn('ancestry', 'text', (c) => c.notNull())
      .addColumn('sort_order', 'bigint', (c) => c.notNull())
      .addColumn('leader_lark_id', 'bigint', (c) => c.notNull())
      .addColumn('deleted', 'integer', (c) => c.notNull())
      .addColumn('profile', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('departments_by_id').on('departments').columns(['tenant_key', 'department_id']),
    schema.createIndex('departments_by_parent').on('departments').columns(['tenant_key', 'parent', 'sort_order']),
    schema.createIndex('departments_by_ancestry').on('departments').columns(['tenant_key', 'ancestry']),
    schema
      .createTable('department_members')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('open_department_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('is_primary', 'integer', (c) => c.notNull())
      .addColumn('user_order', 'bigint', (c) => c.notNull())
      .addColumn('department_order', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('department_members_key', ['tenant_key', 'open_department_id', 'lark_id']),
    schema.createIndex('department_members_by_user').on('department_members').columns(['tenant_key', 'lark_id']),
  ],
};
