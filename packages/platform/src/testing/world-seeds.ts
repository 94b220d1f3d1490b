import { findUserByUserId } from '../domains/contact/directory.ts';
import { createApp, type NewApp, setScopes } from '../identity/manage-apps.ts';
import { shownUserId } from '../identity/shown-user-id.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { SeedResult } from '../seeds/apply-seed.ts';
import type { SeedChat, SeedDepartment, SeedTenant, SeedUser } from '../seeds/seed-file.ts';
import type { Db } from '../store/store.ts';
import type { TestApp, TestChat, TestUser, UserRef } from './test-platform.ts';

/** Puts people, departments, chats and apps into the tenant of a test platform; all fields are optional. */
export interface WorldSeeds {
  readonly user: (user?: Partial<SeedUser>) => Promise<TestUser>;
  readonly department: (department?: Partial<SeedDepartment>) => Promise<{ readonly department_id: string }>;
  /** A group. Nobody is in it but who is named: put the bot in with `bots: [app]`. */
  readonly chat: (chat?: NewTestChat) => Promise<TestChat>;
  /** Another app of the tenant, with every scope unless told otherwise. */
  readonly app: (app?: NewTestApp) => Promise<TestApp>;
  /** A whole seed file, as its YAML or JSON text or as an object; docs/seed-files.md describes it. */
  readonly file: (file: string | object) => Promise<SeedResult>;
}

export interface NewTestChat extends Omit<Partial<SeedChat>, 'members' | 'bots' | 'owner' | 'managers' | 'p2p'> {
  readonly members?: readonly UserRef[];
  readonly bots?: readonly (string | Pick<TestApp, 'appId'>)[];
  readonly owner?: UserRef | Pick<TestApp, 'appId'>;
  readonly managers?: readonly UserRef[];
}

export interface NewTestApp extends Partial<Omit<NewApp, 'ownerTenantKey'>> {
  readonly scopes?: 'all' | readonly string[];
}

/** The id by which people are meant. */
export function userIdOf(user: UserRef): string {
  return typeof user === 'string' ? user : user.user_id;
}

/** An app with scopes for both kinds of tokens. */
export async function makeTestApp(
  db: Db,
  platform: PlatformContext,
  tenantKey: string,
  { scopes = 'all', ...app }: NewTestApp = {},
): Promise<TestApp> {
  const made = await createApp(db, platform, { name: 'Test app', ownerTenantKey: tenantKey, ...app });
  for (const tokenType of ['tenant', 'user'] as const) {
    await setScopes(db, platform, { appId: made.appId, tenantKey, tokenType }, scopes);
  }
  return made;
}

export function worldSeeds(platform: PlatformContext, tenantKey: string, app: TestApp): WorldSeeds {
  let made = 0;
  const applyFile = async (file: string | object) => {
    // Loaded at the first use, so that importing this library stays quick.
    const { applySeed } = await import('../seeds/apply-seed.ts');
    const { checkSeed, readSeed } = await import('../seeds/read-seed.ts');
    return applySeed(platform, typeof file === 'string' ? await readSeed(file) : checkSeed(file));
  };
  const apply = (part: Omit<SeedTenant, 'tenant_key' | 'name'>) =>
    applyFile({ tenants: [{ tenant_key: tenantKey, ...part }] });
  return {
    user: async (user = {}) => {
      const user_id = user.user_id ?? `user_${++made}`;
      const name = user.name ?? `User ${user_id}`;
      await apply({ users: [{ ...user, user_id, name }] });
      const row = await findUserByUserId(platform.store.reader, tenantKey, user_id);
      if (!row) throw new Error(`The user ${user_id} was not made.`);
      return {
        user_id,
        name,
        open_id: shownUserId(platform, await appOf(platform, app), row, 'open_id'),
        union_id: shownUserId(platform, await appOf(platform, app), row, 'union_id'),
      };
    },
    department: async (department = {}) => {
      const department_id = department.department_id ?? `department_${++made}`;
      await apply({ departments: [{ name: `Department ${department_id}`, ...department, department_id }] });
      return { department_id };
    },
    chat: async ({ members = [], bots = [], owner, managers, ...chat } = {}) => {
      const name = chat.name ?? `Chat ${++made}`;
      const described = {
        ...chat,
        name,
        members: members.map(userIdOf),
        bots: bots.map((bot) => (typeof bot === 'string' ? bot : bot.appId)),
        ...(owner !== undefined && {
          owner: typeof owner === 'object' && 'appId' in owner ? owner.appId : userIdOf(owner),
        }),
        ...(managers && { managers: managers.map(userIdOf) }),
      };
      const { tenants } = await apply({ chats: [described] });
      return { chat_id: tenants[0]?.chats[0]?.chat_id ?? '', name };
    },
    app: (more) => platform.store.unit((db) => makeTestApp(db, platform, tenantKey, more)),
    file: applyFile,
  };
}

async function appOf(platform: PlatformContext, { appId }: TestApp) {
  const app = await platform.apps.find(appId);
  if (!app) throw new Error(`The app ${appId} is gone.`);
  return app;
}
