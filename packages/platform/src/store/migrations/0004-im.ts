import type { Migration } from './migration.ts';

export const im: Migration = {
  name: '0004-im',
  up: ({ schema }) => [
    schema
      .createTable('chats')
      .addColumn('chat_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_mode', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('p2p_key', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('settings', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('chats_by_p2p').on('chats').columns(['tenant_key', 'p2p_key']),
    schema
      .createTable('chat_members')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('member_type', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('join_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('chat_members_key', ['tenant_key', 'chat_id', 'member_id']),
    schema.createIndex('chat_members_by_member').on('chat_members').columns(['tenant_key', 'member_id']),
    schema
      .createTable('messages')
      .addColumn('message_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('thread_id', 'text', (c) => c.notNull())
      .addColumn('root_id', 'text', (c) => c.notNull())
      .addColumn('parent_id', 'text', (c) => c.notNull())
      .addColumn('msg_type', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('mentions', 'text', (c) => c.notNull())
      .addColumn('sender_id', 'text', (c) => c.notNull())
      .addColumn('sender_type', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull())
      .addColumn('deleted', 'integer', (c) => c.notNull())
      .addColumn('updated', 'integer', (c) => c.notNull())
      .addColumn('position', 'bigint', (c) => c.notNull()),
    schema.createIndex('messages_by_chat').on('messages').columns(['chat_id', 'create_time', 'message_id']),
    schema
      .createTable('message_uuids')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('uuid', 'text', (c) => c.notNull())
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('message_uuids_key', ['tenant_key', 'app_id', 'uuid']),
  ],
};
