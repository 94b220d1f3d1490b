import { chatType } from '../../seeds/seed-file.ts';
import { controlRoute } from '../control-route.ts';
import { findTenant } from '../find-app.ts';
import { makeOne } from '../one-of-seed.ts';
import { shownTime } from '../shown-time.ts';

const chatFields = {
  'chat_id!': 'string',
  /** '' of a direct chat. */
  'name!': 'string',
  'chat_mode!': 'string',
  'chat_type!': 'string',
  'status!': 'string',
  'create_time!': 'string',
} as const;

export const chats = [
  controlRoute({
    id: 'chats.list',
    method: 'GET',
    path: '/_larkspur/chats',
    summary: 'The chats of a tenant, direct ones included',
    query: {
      tenant_key: 'string',
      page_size: { $: 'integer', min: 1, max: 500 },
      /** A chat_id: only later ones are given. */
      page_token: 'string',
    },
    answer: { 'items!': [chatFields], 'has_more!': 'boolean', page_token: 'string' },
    run: async ({ platform, query }) => {
      const { reader } = platform.store;
      const limit = query.page_size ?? 100;
      const rows = await reader.all(
        reader.build
          .selectFrom('chats')
          .select(['chat_id', 'name', 'chat_mode', 'chat_type', 'status', 'create_time'])
          .where('tenant_key', '=', await findTenant(platform, query.tenant_key))
          .where('chat_id', '>', query.page_token ?? '')
          .orderBy('chat_id')
          .limit(limit + 1),
      );
      const page = rows.slice(0, limit);
      return {
        items: page.map((row) => ({ ...row, create_time: shownTime(row.create_time) })),
        has_more: rows.length > limit,
        ...(rows.length > limit && { page_token: page.at(-1)?.chat_id }),
      };
    },
  }),
  controlRoute({
    id: 'chats.create',
    method: 'POST',
    path: '/_larkspur/chats',
    summary: 'Make a chat with its members and messages, by the fields of a seed file',
    body: { tenant_key: 'string', ...chatType },
    answer: { 'chat_id!': 'string', 'tenant_key!': 'string' },
    status: 201,
    run: async ({ platform, body: { tenant_key, ...chat } }) => {
      const made = await makeOne(platform, tenant_key, 'chats', 'name', chat);
      return { chat_id: made.chats[0]?.chat_id ?? '', tenant_key: made.tenant_key };
    },
  }),
];
