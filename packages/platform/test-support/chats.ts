import { addChatMessage, addGroupChat, type NewGroupChat, type NewMessage } from '../src/domains/im/seed.ts';
import type { UserRow } from '../src/store/tables/contact.ts';
import type { ChatRow, MessageRow } from '../src/store/tables/im.ts';
import type { TestAnswer, TestApp, TestWorld } from './test-world.ts';

/** Makes a group in the world's tenant. */
export function addTestChat(world: TestWorld, chat: Partial<NewGroupChat> = {}): Promise<ChatRow> {
  return world.change((db) =>
    addGroupChat(db, world.platform.context, world.tenantKey, { name: 'Engineering', ...chat }),
  );
}

/** Writes a message in a chat, as somebody does in the client. */
export function sayInChat(world: TestWorld, message: NewMessage): Promise<MessageRow> {
  return world.change((db) => addChatMessage(db, world.platform.context, message));
}

/** The open_id of a user in an app. */
export function openIdOf(world: TestWorld, app: Pick<TestApp, 'appId'>, user: Pick<UserRow, 'lark_id'>): string {
  return world.platform.context.userIds.openId(app.appId, user.lark_id);
}

export interface TestSend {
  readonly to: string;
  /** `chat_id` by default. */
  readonly type?: string;
  readonly msgType?: string;
  /** Turned into the JSON text that the API takes; text is sent as it is. */
  readonly content?: object | string;
  readonly uuid?: string;
  readonly token?: string;
}

/** Sends a message by the API: `send(app, { to: chat.chat_id, content: { text: 'hi' } })`. */
export function send(
  app: TestApp,
  { to, type = 'chat_id', msgType = 'text', content = { text: 'hi' }, uuid, token }: TestSend,
): Promise<TestAnswer> {
  return app.call('POST', '/im/v1/messages', {
    query: { receive_id_type: type },
    body: { receive_id: to, msg_type: msgType, content: contentText(content), ...(uuid !== undefined && { uuid }) },
    ...(token !== undefined && { token }),
  });
}

export function contentText(content: object | string): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** A user_access_token of a user for an app, with these scopes. */
export function userToken(
  world: TestWorld,
  app: Pick<TestApp, 'appId'>,
  user: Pick<UserRow, 'lark_id'>,
  scopes: readonly string[],
): Promise<string> {
  const token = `u-test.${app.appId}.${user.lark_id}.${scopes.join('.')}`;
  const { tokens } = world.platform.context;
  return world.change(async (db) => {
    await tokens.keep(db, token, {
      kind: 'user',
      appId: app.appId,
      tenantKey: world.tenantKey,
      larkId: user.lark_id,
      scope: scopes.join(' '),
      serial: '',
      lifetime: 7_200_000,
    });
    return token;
  });
}
