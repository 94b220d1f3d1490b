import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const im: Migration = {
  name: '0004-im',
  up: ({ schema }) => [
    schema
      .createTable('chats')
      .addColumn('chat_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_mode', 'text', (c) => c.notNull())
      .addColumn('group_message_type', 'text', (c) => c.notNull())
      .addColumn('chat_type', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('p2p_key', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.notNull())
      .addColumn('creator_id', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('settings', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull()),
    // One p2p chat a pair, also when two processes open it at once.
    schema
      .createIndex('chats_by_p2p')
      .unique()
      .on('chats')
      .columns(['tenant_key', 'p2p_key'])
      .where('p2p_key', '!=', ''),
    schema
      .createTable('chat_members')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('member_type', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('moderator', 'integer', (c) => c.notNull())
      .addColumn('join_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('chat_members_key', ['tenant_key', 'chat_id', 'member_id']),
    schema.createIndex('chat_members_by_member').on('chat_members').columns(['tenant_key', 'member_id']),
    schema
      .createTable('messages')
      .addColumn('message_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('thread_id', 'text', (c) => c.notNull())
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('root_id', 'text', (c) => c.notNull())
      .addColumn('parent_id', 'text', (c) => c.notNull())
      .addColumn('upper_message_id', 'text', (c) => c.notNull())
      .addColumn('msg_type', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('mentions', 'text', (c) => c.notNull())
      .addColumn('sender_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull())
      .addColumn('deleted', 'integer', (c) => c.notNull())
      .addColumn('updates', 'integer', (c) => c.notNull()),
    schema.createIndex('messages_by_chat').on('messages').columns(['chat_id', 'place', 'create_time', 'message_id']),
    // The next two hold only the few rows that they serve, so that an ordinary message costs one index less each.
    schema
      .createIndex('messages_by_thread')
      .on('messages')
      .columns(['thread_id', 'create_time', 'message_id'])
      .where('thread_id', '!=', ''),
    schema
      .createIndex('messages_by_wrapper')
      .on('messages')
      .columns(['upper_message_id', 'message_id'])
      .where('upper_message_id', '!=', ''),
    schema
      .createTable('message_uuids')
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('sender_key', 'text', (c) => c.notNull())
      .addColumn('uuid', 'text', (c) => c.notNull())
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('message_uuids_key', ['tenant_key', 'sender_key', 'uuid']),
    schema.createIndex('message_uuids_by_time').on('message_uuids').columns(['create_time']),
    schema
      .createTable('message_reads')
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('read_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('message_reads_key', ['message_id', 'lark_id']),
    schema
      .createTable('message_reactions')
      .addColumn('reaction_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('operator_id', 'text', (c) => c.notNull())
      .addColumn('emoji_type', 'text', (c) => c.notNull())
      .addColumn('action_time', 'bigint', (c) => c.notNull()),
    schema
      .createIndex('message_reactions_by_message')
      .on('message_reactions')
      .columns(['message_id', 'action_time', 'reaction_id']),
    schema
      .createIndex('message_reactions_once')
      .unique()
      .on('message_reactions')
      .columns(['message_id', 'operator_id', 'emoji_type']),
    schema
      .createTable('pins')
      .addColumn('message_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('operator_id', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('pins_by_chat').on('pins').columns(['chat_id', 'create_time', 'message_id']),
    schema
      .createTable('urgent_messages')
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('urgent_time', 'bigint', (c) => c.notNull())
      .addColumn('unread', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('urgent_messages_key', ['message_id', 'lark_id']),
    schema.createIndex('urgent_messages_by_user').on('urgent_messages').columns(['tenant_key', 'lark_id', 'unread']),
    schema
      .createTable('follow_ups')
      .addColumn('message_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('follow_ups', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema
      .createTable('batch_messages')
      .addColumn('batch_message_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('valid_count', 'bigint', (c) => c.notNull())
      .addColumn('recalled', 'integer', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('batch_messages_by_app').on('batch_messages').columns(['tenant_key', 'app_id', 'create_time']),
    schema
      .createTable('batch_message_recipients')
      .addColumn('batch_message_id', 'text', (c) => c.notNull())
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('batch_message_recipients_key', ['batch_message_id', 'message_id']),
    schema
      .createTable('ephemeral_cards')
      .addColumn('message_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('card', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addColumn('deleted', 'integer', (c) => c.notNull()),
    schema.createIndex('ephemeral_cards_by_chat').on('ephemeral_cards').columns(['chat_id', 'lark_id', 'create_time']),
    schema
      .createTable('custom_bots')
      .addColumn('token', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('chat_id', 'text', (c) => c.notNull())
      .addColumn('bot_id', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('keywords', 'text', (c) => c.notNull())
      .addColumn('ip_allowlist', 'text', (c) => c.notNull())
      .addColumn('secret_sealed', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('custom_bots_by_chat').on('custom_bots').columns(['tenant_key', 'chat_id']),
    schema
      .createTable('card_update_tokens')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('uses', 'integer', (c) => c.notNull())
      .addColumn('issue_time', 'bigint', (c) => c.notNull()),
    schema
      .createTable('card_views')
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('lark_id', 'bigint', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('card', 'text', (c) => c.notNull())
      .addColumn('update_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('card_views_key', ['message_id', 'lark_id']),
    schema
      .createTable('im_resources')
      .addColumn('resource_key', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('file_name', 'text', (c) => c.notNull())
      .addColumn('content_type', 'text', (c) => c.notNull())
      .addColumn('size', 'bigint', (c) => c.notNull())
      .addColumn('duration', 'bigint', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema
      .createTable('file_contents')
      .addColumn('content_id', 'text', (c) => c.notNull())
      .addColumn('part', 'integer', (c) => c.notNull())
      // PostgreSQL's name; SQLite takes any.
      .addColumn('bytes', sql`bytea`, (c) => c.notNull())
      .addPrimaryKeyConstraint('file_contents_key', ['content_id', 'part']),
    schema
      .createTable('card_entities')
      .addColumn('card_id', 'text', (c) => c.primaryKey())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_id', 'text', (c) => c.notNull())
      .addColumn('message_id', 'text', (c) => c.notNull())
      .addColumn('card', 'text', (c) => c.notNull())
      .addColumn('sequence', 'bigint', (c) => c.notNull())
      .addColumn('last_uuid', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull()),
    schema.createIndex('card_entities_by_message').on('card_entities').columns(['tenant_key', 'message_id']),
    schema
      .createTable('card_templates')
      .addColumn('template_id', 'text', (c) => c.notNull())
      .addColumn('version_name', 'text', (c) => c.notNull())
      .addColumn('tenant_key', 'text', (c) => c.notNull())
      .addColumn('app_ids', 'text', (c) => c.notNull())
      .addColumn('card', 'text', (c) => c.notNull())
      .addColumn('variables', 'text', (c) => c.notNull())
      .addColumn('create_time', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('card_templates_key', ['template_id', 'version_name']),
  ],
};
