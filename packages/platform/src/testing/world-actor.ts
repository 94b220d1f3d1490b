import { allScopes } from '@larkspur/catalog';
import type { Saying } from '../people/act-as-user.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { TestApp, TestChat, UserRef } from './test-platform.ts';
import { userIdOf } from './world-seeds.ts';

/** What a user can do in the client, and the token with which an app acts for them. */
export interface WorldActor {
  /** Writes a message: into a chat, or directly to a bot or a user. */
  readonly send: (
    to: string | Pick<TestChat, 'chat_id'> | Pick<TestApp, 'appId'> | UserRef,
    saying: string | Omit<Saying, 'to'>,
  ) => Promise<{ readonly message_id: string; readonly chat_id: string }>;
  /** `emoji` is an emoji_type: `SMILE`, `OK`. */
  readonly react: (messageId: string, emoji: string) => Promise<{ readonly reaction_id: string }>;
  readonly recall: (messageId: string) => Promise<void>;
  /** Opens a chat, which reads all of it; gives the message_ids that were new. */
  readonly read: (to: string | Pick<TestChat, 'chat_id'> | Pick<TestApp, 'appId'>) => Promise<readonly string[]>;
  /** A user_access_token as if the user had granted an app these scopes (all, and the world's app, by default). */
  readonly token: (options?: {
    readonly scopes?: readonly string[];
    readonly app?: Pick<TestApp, 'appId'>;
  }) => Promise<string>;
}

export function worldActor(platform: PlatformContext, tenantKey: string, app: TestApp, user: UserRef): WorldActor {
  const actor = { tenantKey, userId: userIdOf(user) };
  const { store } = platform;
  return {
    send: async (to, saying) => {
      const said = { ...(typeof saying === 'string' ? { text: saying } : saying), to: idOf(to) };
      const { sayAsUser } = await acts();
      const { message_id, chat_id } = await store.unit((db) => sayAsUser(db, platform, actor, said));
      return { message_id, chat_id };
    },
    react: async (messageId, emoji) => {
      const { reactAsUser } = await acts();
      return { reaction_id: await store.unit((db) => reactAsUser(db, platform, actor, { messageId, emoji })) };
    },
    recall: async (messageId) => {
      const { recallAsUser } = await acts();
      return store.unit((db) => recallAsUser(db, platform, actor, messageId));
    },
    read: async (to) => {
      const { readAsUser } = await acts();
      return store.unit((db) => readAsUser(db, platform, actor, idOf(to)));
    },
    token: async ({ scopes = allScopes().map(({ scope }) => scope), app: { appId } = app } = {}) => {
      const { findLivingUser } = await import('../people/find-chatter.ts');
      const { issueUserToken } = await import('../identity/user-tokens.ts');
      return store.unit(async (db) => {
        const { lark_id: larkId } = await findLivingUser(db, tenantKey, 'user', actor.userId);
        return (await issueUserToken(db, platform, { appId, tenantKey, larkId, scopes })).token;
      });
    },
  };
}

/** Loaded at the first use, so that importing this library stays quick. */
function acts() {
  return import('../people/act-as-user.ts');
}

function idOf(to: string | Pick<TestChat, 'chat_id'> | Pick<TestApp, 'appId'> | UserRef): string {
  if (typeof to === 'string') return to;
  if ('chat_id' in to) return to.chat_id;
  return 'appId' in to ? to.appId : userIdOf(to);
}
