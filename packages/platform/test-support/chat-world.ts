import type { PlatformOptions } from '../src/create-platform.ts';
import type { NewGroupChat } from '../src/domains/im/seed.ts';
import type { UserRow } from '../src/store/tables/contact.ts';
import type { ChatRow } from '../src/store/tables/im.ts';
import { addTestChat, openIdOf, userToken } from './chats.ts';
import { addTestUser } from './directory.ts';
import { createTestWorld, type TestAnswer, type TestApp, type TestCall, type TestWorld } from './test-world.ts';

/** A test world with a group: Ada owns it, Ben and the app's bot are in it, Cleo is not. */
export interface ChatWorld {
  readonly world: TestWorld;
  readonly app: TestApp;
  readonly ada: UserRow;
  readonly ben: UserRow;
  readonly cleo: UserRow;
  readonly chat: ChatRow;
  /** Makes another group with the same people, or others where it is told so. */
  readonly addChat: (chat?: Partial<NewGroupChat>) => Promise<ChatRow>;
  /** Calls an API as a user of the app, with all scopes of groups. */
  readonly as: (user: UserRow) => TestApp['call'];
  readonly openId: (user: UserRow) => string;
}

const chatScopes = ['im:chat', 'im:chat:readonly', 'im:chat.announcement:read', 'contact:user.employee_id:readonly'];

export async function createChatWorld(
  chat: Partial<NewGroupChat> = {},
  options: PlatformOptions = {},
): Promise<ChatWorld> {
  const world = await createTestWorld(options);
  const app = await world.createApp({ name: 'Helper' });
  const ada = await addTestUser(world, { name: 'Ada Lovelace', user_id: 'ada' });
  const ben = await addTestUser(world, { name: 'Ben Okri', user_id: 'ben' });
  const cleo = await addTestUser(world, { name: 'Cleo Chen', user_id: 'cleo' });
  const addChat: ChatWorld['addChat'] = (more = {}) =>
    addTestChat(world, { owner: ada.lark_id, members: [ada.lark_id, ben.lark_id], bots: [app.appId], ...more });
  const tokens = new Map<number, Promise<string>>();
  const tokenOf = (user: UserRow): Promise<string> => {
    const token = tokens.get(user.lark_id) ?? userToken(world, app, user, chatScopes);
    tokens.set(user.lark_id, token);
    return token;
  };
  const as: ChatWorld['as'] =
    (user) =>
    async (method: string, path: string, call: TestCall = {}): Promise<TestAnswer> =>
      app.call(method, path, { ...call, token: await tokenOf(user) });
  return {
    world,
    app,
    ada,
    ben,
    cleo,
    chat: await addChat(chat),
    addChat,
    as,
    openId: (user) => openIdOf(world, app, user),
  };
}
