import type { Migration } from './migration.ts';

export const contact: Migration = {
  name: '0003-contact',
  up: (db) => [
    db.schema
      .createTable('users')
      .addColumn('lark_id', 'integer', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('en_name', 'text', (c) => c.notNull())
      .addColumn('email', 'text', (c) => c.notNull())
      .addColumn('mobile', 'text', (c) => c.notNull())
      .addColumn('employee_no', 'text', (c) => c.notNull())
      .addColumn('is_frozen', 'integer', (c) => c.notNull())
      .addColumn('is_resigned', 'integer', (c) => c.notNull())
      .addColumn('is_activated', 'integer', (c) => c.notNull())
      .addColumn('is_exited', 'integer', (c) => c.notNull())
      .addColumn('is_unjoin', 'integer', (c) => c.notNull())
      .addColumn('resign_time', 'bigint', (c) => c.notNull())
      .addColumn('org_visibility', 'text', (c) => c.notNull())
      .addColumn('profile', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull()),
    db.schema.createIndex('users_by_user_id').on('users').columns(['tenant_key', 'user_id']),
    db.schema.createIndex('users_by_email').on('users').columns(['tenant_key', 'email']),
    db.schema.createIndex('users_by_mobile').on('users').columns(['tenant_key', 'mobile']),
    db.schema.createIndex('users_by_employee_no').on('users').columns(['tenant_key', 'employee_no']),
    db.schema
      .createTable('departments')
      .addColumn('open_department_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('department_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('parent', 'text', (c) => c.notNull())
      .addColumn('ancestry', 'text', (c) => c.notNull())
      .addColumn('sort_order', 'bigint', (c) => c.notNull())
      .addColumn('leader_lark_id', 'integer', (c) => c.notNull())
      .addColumn('unit_id', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('member_count', 'integer', (c) => c.notNull())
      .addColumn('primary_member_count', 'integer', (c) => c.notNull())
      .addColumn('deleted', 'integer', (c) => c.notNull())
      .addColumn('profile', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull()),
    db.schema.createIndex('departments_by_id').on('departments').columns(['tenant_key', 'department_id']),
    db.schema.createIndex('departments_by_name').on('departments').columns(['tenant_key', 'name']),
    db.schema.createIndex('departments_by_parent').on('departments').columns(['tenant_key', 'parent', 'sort_order']),
    db.schema.createIndex('departments_by_ancestry').on('departments').columns(['tenant_key', 'ancestry']),
    db.schema
      .createTable('department_members')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('open_department_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'integer', (c) => c.notNull())
      .addColumn('is_primary', 'integer', (c) => c.notNull())
      .addColumn('user_order', 'bigint', (c) => c.notNull())
      .addColumn('department_order', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('department_members_key', ['tenant_key', 'open_department_id', 'lark_id']),
    db.schema.createIndex('department_members_by_user').on('department_members').columns(['lark_id']),
    db.schema
      .createTable('contact_counters')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'bigint', (c) => c.notNull()),
    db.insertInto('contact_counters').values({ name: 'lark_id', value: 0 }),
    db.schema
      .createTable('contact_groups')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('group_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('description', 'text', (c) => c.notNull())
      .addColumn('type', 'integer', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_groups_key', ['tenant_key', 'group_id']),
    db.schema
      .createTable('contact_group_members')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('group_id', 'text', (c) => c.notNull())
      .addColumn('member_type', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('join_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_group_members_key', ['tenant_key', 'group_id', 'member_type', 'member_id']),
    db.schema
      .createIndex('contact_group_members_by_member')
      .on('contact_group_members')
      .columns(['tenant_key', 'member_type', 'member_id']),
  ],
};
