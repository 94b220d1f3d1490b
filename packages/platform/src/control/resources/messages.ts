import { reactAsUser, readAsUser, recallAsUser, sayAsUser } from '../../people/act-as-user.ts';
import { PeopleError } from '../../people/people-error.ts';
import { listReadableMessages } from '../../people/readable-messages.ts';
import { wrongField } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';
import { findTenant } from '../find-app.ts';

const chatterFields = { 'type!': { $: 'string', enum: ['user', 'app'] }, 'id!': 'string', 'name!': 'string' } as const;

const messageFields = {
  'message_id!': 'string',
  'chat_id!': 'string',
  'chat_name!': 'string',
  'chat_mode!': { $: 'string', enum: ['group', 'topic', 'p2p'] },
  'from!': chatterFields,
  to: chatterFields,
  'msg_type!': 'string',
  'text!': 'string',
  'content!': { '*': 'any' },
  'mentions!': [chatterFields],
  reply_to: 'string',
  'create_time!': 'string',
  'deleted!': 'boolean',
  'edited!': 'boolean',
} as const;

const id = { $: 'string', minLength: 1, maxLength: 64 } as const;
/** Who acts: a user_id, in a tenant that must be named only where there are several. */
const actorFields = { 'from!': id, tenant_key: 'string' } as const;

export const messages = [
  controlRoute({
    id: 'messages.list',
    method: 'GET',
    path: '/_larkspur/messages',
    summary: 'The newest messages of a tenant, oldest first, in a form to read and to compare',
    query: {
      tenant_key: 'string',
      chat_id: id,
      /** user_id or app_id of the sender; of the other one in a direct chat. */
      from: id,
      to: id,
      limit: { $: 'integer', min: 1, max: 1_000 },
    },
    answer: { 'items!': [messageFields] },
    run: async ({ platform, query }) => {
      const tenantKey = await findTenant(platform, query.tenant_key);
      const filter = { ...query, ...(query.chat_id !== undefined && { chat: query.chat_id }) };
      return { items: await asked(listReadableMessages(platform.store.reader, tenantKey, filter)) };
    },
  }),
  controlRoute({
    id: 'messages.send',
    method: 'POST',
    path: '/_larkspur/messages',
    summary: 'Write a message as a user, as in the client: into a chat, or to a bot or user directly',
    body: {
      ...actorFields,
      /** A chat_id, an app_id or a user_id. */
      'to!': id,
      text: { $: 'string', minLength: 1, maxLength: 150_000 },
      msg_type: id,
      content: { '*': 'any' },
      mentions: [id],
      reply_to: id,
    },
    answer: { 'message_id!': 'string', 'chat_id!': 'string' },
    status: 201,
    run: async ({ platform, body }) => {
      const { from, to, text, msg_type: msgType, content, mentions, reply_to: replyTo } = body;
      if ((text === undefined) === (content === undefined)) throw wrongField('text', 'give either text or content');
      if (content !== undefined && msgType === undefined) throw wrongField('msg_type', 'is required with content');
      const tenantKey = await findTenant(platform, body.tenant_key);
      const actor = { tenantKey, userId: from };
      const sent = await asked(
        platform.store.unit((db) => sayAsUser(db, platform, actor, { to, text, msgType, content, mentions, replyTo })),
      );
      return { message_id: sent.message_id, chat_id: sent.chat_id };
    },
  }),
  controlRoute({
    id: 'messages.react',
    method: 'POST',
    path: '/_larkspur/messages/:message_id/reactions',
    summary: 'React to a message as a user',
    body: { ...actorFields, 'emoji_type!': id },
    answer: { 'reaction_id!': 'string' },
    status: 201,
    run: async ({ platform, path, body }) => {
      const actor = { tenantKey: await findTenant(platform, body.tenant_key), userId: body.from };
      const what = { messageId: path.message_id, emoji: body.emoji_type };
      return { reaction_id: await asked(platform.store.unit((db) => reactAsUser(db, platform, actor, what))) };
    },
  }),
  controlRoute({
    id: 'messages.recall',
    method: 'POST',
    path: '/_larkspur/messages/:message_id/recall',
    summary: 'Take back a message as the user who wrote it',
    body: actorFields,
    answer: { 'message_id!': 'string' },
    run: async ({ platform, path, body }) => {
      const actor = { tenantKey: await findTenant(platform, body.tenant_key), userId: body.from };
      await asked(platform.store.unit((db) => recallAsUser(db, platform, actor, path.message_id)));
      return { message_id: path.message_id };
    },
  }),
  controlRoute({
    id: 'messages.read',
    method: 'POST',
    path: '/_larkspur/messages/read',
    summary: 'Open a chat as a user, which reads all of it',
    body: { ...actorFields, 'to!': id },
    answer: { 'message_ids!': ['string'] },
    run: async ({ platform, body }) => {
      const actor = { tenantKey: await findTenant(platform, body.tenant_key), userId: body.from };
      return { message_ids: await asked(platform.store.unit((db) => readAsUser(db, platform, actor, body.to))) };
    },
  }),
];

/** What a person cannot do is a wrong field of the request. */
async function asked<Result>(acting: Promise<Result>): Promise<Result> {
  try {
    return await acting;
  } catch (error) {
    throw error instanceof PeopleError ? wrongField(error.field, error.description) : error;
  }
}
