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
      .addColumn('enterprise_email', 'text', (c) => c.notNull())
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
    db.schema.createIndex('users_by_enterprise_email').on('users').columns(['tenant_key', 'enterprise_email']),
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
    db.schema.createIndex('departments_by_unit').on('departments').columns(['tenant_key', 'unit_id']),
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
      .addColumn('profile', 'text', (c) => c.notNull())
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
    db.schema
      .createTable('contact_settings')
      .addColumn('tenant_key', 'text', (c) => c.primaryKey())
      .addColumn('settings', 'text', (c) => c.notNull()),
    db.schema
      .createTable('contact_client_tokens')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('api_id', 'text', (c) => c.notNull())
      .addColumn('client_token', 'text', (c) => c.notNull())
      .addColumn('request_hash', 'text', (c) => c.notNull())
      .addColumn('created_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_client_tokens_key', ['tenant_key', 'app_id', 'api_id', 'client_token']),
    db.schema
      .createTable('contact_units')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('unit_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('unit_type', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_units_key', ['tenant_key', 'unit_id']),
    db.schema
      .createTable('contact_roles')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('role_id', 'text', (c) => c.notNull())
      .addColumn('role_name', 'text', (c) => c.notNull())
      .addColumn('is_system', 'integer', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_roles_key', ['tenant_key', 'role_id']),
    db.schema
      .createTable('contact_role_members')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('role_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'integer', (c) => c.notNull())
      .addColumn('scope_type', 'text', (c) => c.notNull())
      .addColumn('departments', 'text', (c) => c.notNull())
      .addColumn('join_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_role_members_key', ['tenant_key', 'role_id', 'lark_id']),
    db.schema.createIndex('contact_role_members_by_user').on('contact_role_members').columns(['lark_id']),
    db.schema
      .createTable('contact_job_levels')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('job_level_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('sort_order', 'bigint', (c) => c.notNull())
      .addColumn('enabled', 'integer', (c) => c.notNull())
      .addColumn('description', 'text', (c) => c.notNull())
      .addColumn('i18n_name', 'text', (c) => c.notNull())
      .addColumn('i18n_description', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_job_levels_key', ['tenant_key', 'job_level_id']),
    db.schema.createIndex('contact_job_levels_by_order').on('contact_job_levels').columns(['tenant_key', 'sort_order']),
    db.schema.createIndex('contact_job_levels_by_name').on('contact_job_levels').columns(['tenant_key', 'name']),
    db.schema
      .createTable('contact_job_families')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('job_family_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('parent_job_family_id', 'text', (c) => c.notNull())
      .addColumn('enabled', 'integer', (c) => c.notNull())
      .addColumn('description', 'text', (c) => c.notNull())
      .addColumn('i18n_name', 'text', (c) => c.notNull())
      .addColumn('i18n_description', 'text', (c) => c.notNull())
      .addColumn('deleted', 'integer', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_job_families_key', ['tenant_key', 'job_family_id']),
    db.schema.createIndex('contact_job_families_by_name').on('contact_job_families').columns(['tenant_key', 'name']),
    db.schema
      .createTable('contact_field_options')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('option_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('i18n_name', 'text', (c) => c.notNull())
      .addColumn('enabled', 'integer', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_field_options_key', ['tenant_key', 'kind', 'option_id']),
    db.schema
      .createIndex('contact_field_options_by_name')
      .on('contact_field_options')
      .columns(['tenant_key', 'kind', 'name']),
    db.schema
      .createTable('contact_employee_types')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('enum_id', 'text', (c) => c.notNull())
      .addColumn('enum_value', 'integer', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('enum_status', 'integer', (c) => c.notNull())
      .addColumn('i18n_content', 'text', (c) => c.notNull())
      .addColumn('deleted', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_employee_types_key', ['tenant_key', 'enum_id']),
    db.schema
      .createTable('contact_custom_attrs')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('options', 'text', (c) => c.notNull())
      .addColumn('i18n_name', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('contact_custom_attrs_key', ['tenant_key', 'id']),
  ],
};
