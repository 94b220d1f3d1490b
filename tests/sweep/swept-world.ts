import { type ApiEntry, factsOf } from '@larkspur/catalog';
import { createChatWorld } from '../../packages/platform/test-support/chat-world.ts';
import { sayInChat } from '../../packages/platform/test-support/chats.ts';
import { addTestDepartment } from '../../packages/platform/test-support/directory.ts';
import type { TestApp, TestWorld } from '../../packages/platform/test-support/test-world.ts';
import type { InputOptions } from '../../packages/platform/test-support/valid-input.ts';

/** A world in which the ids that requests need stand for something. */
export interface SweptWorld {
  readonly world: TestWorld;
  readonly app: TestApp;
  /** Ids for generated requests, by kind. */
  readonly input: Pick<InputOptions, 'ids' | 'seed'>;
  /** A token of a kind that the API takes, with all scopes; undefined where it takes none. */
  readonly tokenFor: (api: ApiEntry) => string | undefined;
  /** The same without any scope: of another app, or of a user who has granted nothing. */
  readonly bareTokenFor: (api: ApiEntry) => string | undefined;
  /** Whether an API takes the token of a user alone. */
  readonly takesOnlyUsers: (api: ApiEntry) => boolean;
  /** The id under which callers know what the resource engine keeps under this one. */
  readonly shownId: (kept: string) => string;
  /** The other way round. */
  readonly keptId: (shown: string) => string;
}

export async function createSweptWorld(): Promise<SweptWorld> {
  const { world, app, ada, chat, openId } = await createChatWorld();
  const department = await addTestDepartment(world);
  const message = await sayInChat(world, { chat, sender: ada.lark_id, text: 'Hello' });
  const bare = await world.createApp({ scopes: [] });
  const userToken = await app.userToken(ada);
  const bareUserToken = await app.userToken(ada, []);
  const user = openId(ada);
  const ids = {
    x_user_id: user,
    open_id: user,
    x_department_id: department.open_department_id,
    open_department_id: department.open_department_id,
    open_chat_id: chat.chat_id,
    open_message_id: message.message_id,
  };
  const takesOnlyUsers = (api: ApiEntry) => factsOf(api).tokens?.join() === 'user';
  const takesNone = (api: ApiEntry) => factsOf(api).tokens?.length === 0;
  return {
    world,
    app,
    input: { ids, seed: 'sweep' },
    takesOnlyUsers,
    tokenFor: (api) => (takesNone(api) ? undefined : takesOnlyUsers(api) ? userToken : app.token),
    bareTokenFor: (api) => (takesNone(api) ? undefined : takesOnlyUsers(api) ? bareUserToken : bare.token),
    keptId: (shown) => (shown === user ? `\u0001user:${ada.lark_id}` : shown),
    shownId: (kept) =>
      kept.startsWith('\u0001user:') ? user : kept.startsWith('\u0001') ? department.open_department_id : kept,
  };
}
