import type { Migration } from './migration.ts';

export const imChats: Migration = {
  name: '0006-im-chats',
  up: ({ schema }) => [
    schema
      .createTable('chat_parts')
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('part', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('chat_parts_key', ['tenant_key', 'chat_id', 'part']),
    schema
      .createTable('chat_uuids')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('creator_key', 'text', (c) => c.notNull())
      .addColumn('uuid', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('chat_uuids_key', ['tenant_key', 'creator_key', 'uuid']),
    schema.createIndex('chat_uuids_by_time').on('chat_uuids').columns(['create_time']),
    schema
      .createTable('chat_user_states')
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'integer', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('chat_user_states_key', ['tenant_key', 'chat_id', 'lark_id']),
    schema
      .createTable('chat_policies')
      .addColumn('tenant_key', 'text', (c) => c.primaryKey())
      .addColumn('policy', 'text', (c) => c.notNull()),
    schema
      .createTable('feed_cards')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('biz_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'integer', (c) => c.notNull())
      .addColumn('card', 'text', (c) => c.notNull())
      .addColumn('display_time', 'bigint', (c) => c.notNull())
      .addColumn('sort_time', 'bigint', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('feed_cards_key', ['tenant_key', 'app_id', 'biz_id', 'lark_id']),
    schema
      .createTable('chat_tags')
      .addColumn('tag_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('tag_type', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('i18n_names', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('chat_tags_by_name').unique().on('chat_tags').columns(['tenant_key', 'name']),
    schema
      .createTable('chat_tag_bindings')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('tag_id', 'text', (c) => c.notNull())
      .addColumn('bind_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('chat_tag_bindings_key', ['tenant_key', 'chat_id', 'tag_id']),
    schema.createIndex('chats_by_type').on('chats').columns(['tenant_key', 'chat_type', 'chat_id']),
  ],
};
