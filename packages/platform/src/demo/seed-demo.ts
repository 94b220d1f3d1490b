import type { Platform } from '../create-platform.ts';
import { seedDirectory } from '../domains/contact/seed-directory.ts';
import { seedChats } from '../domains/im/seed.ts';
import { createApp, createTenant, setScopes } from '../identity/manage-apps.ts';
import type { PlatformContext } from '../platform-context.ts';
import { markStart } from '../snapshots/snapshots.ts';
import { findFact, keepFact } from '../store/platform-facts.ts';
import type { Db } from '../store/store.ts';

/** The tenant that a fresh platform has, so that a first call can be made at once. */
export interface Demo {
  readonly tenantKey: string;
  /** A bot with every scope. */
  readonly appId: string;
  readonly appSecret: string;
}

interface KeptDemo {
  readonly tenantKey: string;
  readonly appId: string;
}

const factName = 'demo';

/** The user of whom the page 调用 API asks, by user_id. Source: `/server-docs/api-call-guide/calling-process/get-`. */
export const demoUserId = 'ou_c99c5f35d542efc7ee492afe11af19ef';

/**
 * The demo tenant: made at the first time, found again later. It has a directory, a group chat, a bot app with every scope,
 * and an app with none, on which scopes can be tried out.
 */
export async function openDemo({ context }: Platform): Promise<Demo> {
  const kept = await findFact(context.store.reader, factName);
  const { tenantKey, appId }: KeptDemo = kept === undefined ? await makeDemo(context) : JSON.parse(kept);
  const app = await context.apps.find(appId);
  if (!app) throw new Error(`The demo app ${appId} is gone from this data; start with another data folder.`);
  return { tenantKey, appId, appSecret: app.secret };
}

async function makeDemo(platform: PlatformContext): Promise<KeptDemo> {
  const demo = await platform.store.unit((db) => seedDemo(db, platform));
  await markStart(platform);
  return demo;
}

async function seedDemo(db: Db, platform: PlatformContext): Promise<KeptDemo> {
  const tenantKey = await createTenant(db, platform, { name: 'Larkspur demo' });
  await seedDirectory(db, platform, tenantKey);
  const { appId } = await createApp(db, platform, {
    name: 'Demo bot',
    description: 'Has every scope',
    ownerTenantKey: tenantKey,
    // Where people of the demo may be sent after they authorize; a program adds its own.
    redirectUrls: ['http://localhost:8080/callback', 'http://127.0.0.1:8080/callback'],
  });
  for (const tokenType of ['tenant', 'user'] as const) {
    await setScopes(db, platform, { appId, tenantKey, tokenType }, 'all');
  }
  await createApp(db, platform, {
    name: 'Demo app without scopes',
    description: 'Every API refuses it until it is given a scope',
    ownerTenantKey: tenantKey,
  });
  await seedChats(db, platform, tenantKey, { botAppId: appId });
  const demo: KeptDemo = { tenantKey, appId };
  await keepFact(db, factName, JSON.stringify(demo));
  return demo;
}
