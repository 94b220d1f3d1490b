import type { Migration } from './migration.ts';

export const identity: Migration = {
  name: '0001-identity',
  up: ({ schema }) => [
    schema
      .createTable('tenants')
      .addColumn('tenant_key', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('display_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema
      .createTable('apps')
      .addColumn('app_id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('description', 'text', (c) => c.notNull())
      .addColumn('app_type', 'text', (c) => c.notNull())
      .addColumn('owner_tenant_key', 'text', (c) => c.notNull())
      .addColumn('developer', 'text', (c) => c.notNull())
      .addColumn('app_secret_sealed', 'text', (c) => c.notNull())
      .addColumn('status', 'integer', (c) => c.notNull())
      .addColumn('bot_enabled', 'integer', (c) => c.notNull())
      .addColumn('redirect_urls', 'text', (c) => c.notNull())
      .addColumn('ip_allowlist', 'text', (c) => c.notNull())
      .addColumn('refresh_allowed', 'integer', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema
      .createTable('installations')
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('status', 'integer', (c) => c.notNull())
      .addColumn('availability', 'text', (c) => c.notNull())
      .addColumn('contact_range', 'text', (c) => c.notNull())
      .addColumn('install_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('installations_key', ['app_id', 'tenant_key']),
    schema.createIndex('installations_by_tenant').on('installations').columns(['tenant_key', 'app_id']),
    schema
      .createTable('app_scopes')
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('token_type', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('app_scopes_key', ['app_id', 'tenant_key', 'token_type', 'scope']),
    schema
      .createTable('user_grants')
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('grant_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('user_grants_key', ['app_id', 'tenant_key', 'lark_id', 'scope']),
    schema
      .createTable('access_tokens')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('serial', 'text', (c) => c.notNull())
      .addColumn('issue_time', 'bigint', (c) => c.notNull())
      .addColumn('expire_time', 'bigint', (c) => c.notNull())
      .addColumn('revoked', 'integer', (c) => c.notNull()),
    schema
      .createIndex('access_tokens_by_owner')
      .on('access_tokens')
      .columns(['app_id', 'tenant_key', 'kind', 'lark_id', 'expire_time']),
    schema.createIndex('access_tokens_by_user').on('access_tokens').columns(['lark_id', 'app_id']),
    schema
      .createTable('refresh_tokens')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('family', 'text', (c) => c.notNull())
      .addColumn('issue_time', 'bigint', (c) => c.notNull())
      .addColumn('expire_time', 'bigint', (c) => c.notNull())
      .addColumn('authorize_time', 'bigint', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull()),
    schema.createIndex('refresh_tokens_by_user').on('refresh_tokens').columns(['lark_id', 'app_id']),
    schema
      .createTable('authorization_codes')
      .addColumn('code_hash', 'text', (c) => c.primaryKey())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('redirect_uri', 'text', (c) => c.notNull())
      .addColumn('code_challenge', 'text', (c) => c.notNull())
      .addColumn('code_challenge_method', 'text', (c) => c.notNull())
      .addColumn('issue_time', 'bigint', (c) => c.notNull())
      .addColumn('expire_time', 'bigint', (c) => c.notNull())
      .addColumn('used', 'integer', (c) => c.notNull()),
    schema
      .createTable('device_codes')
      .addColumn('device_code_hash', 'text', (c) => c.primaryKey())
      .addColumn('user_code', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('issue_time', 'bigint', (c) => c.notNull())
      .addColumn('expire_time', 'bigint', (c) => c.notNull())
      .addColumn('next_poll_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('device_codes_by_user_code').on('device_codes').columns(['user_code', 'expire_time']),
    schema
      .createTable('login_sessions')
      .addColumn('sid', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('terminal_type', 'integer', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('ended', 'integer', (c) => c.notNull()),
    schema.createIndex('login_sessions_by_user').on('login_sessions').columns(['tenant_key', 'lark_id']),
    schema
      .createTable('tickets')
      .addColumn('ticket_hash', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('serial', 'text', (c) => c.notNull())
      .addColumn('issue_time', 'bigint', (c) => c.notNull())
      .addColumn('expire_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('tickets_by_owner').on('tickets').columns(['app_id', 'tenant_key', 'kind', 'expire_time']),
  ],
};
