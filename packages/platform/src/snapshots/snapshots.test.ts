import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { addTestUser } from '../../test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../test-support/test-world.ts';
import { changeApp } from '../identity/manage-apps.ts';
import { AttachedCopies } from '../store/copies/attached-copies.ts';
import { migrations } from '../store/migrations/index.ts';
import type { Migration } from '../store/migrations/migration.ts';
import { listSnapshots, markStart, resetPlatform, restoreSnapshot, takeSnapshot } from './snapshots.ts';

const folders: string[] = [];
const worlds: TestWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function openWorld(dataDir?: string): Promise<TestWorld> {
  const world = await createTestWorld(dataDir === undefined ? {} : { dataDir });
  worlds.push(world);
  return world;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-snapshots-'));
  folders.push(folder);
  return folder;
}

async function codeOfUser(app: TestApp, userId: string): Promise<number> {
  return (await app.call('GET', `/contact/v3/users/${userId}`, { query: { user_id_type: 'user_id' } })).body.code;
}

const unknown = 99992360;

test.each(['in memory', 'in a folder'])(
  '%s, the state comes back whole and caches are right after it',
  async (where) => {
    const world = await openWorld(where === 'in memory' ? undefined : newFolder());
    const { context } = world.platform;
    const app = await world.createApp();
    await addTestUser(world, { user_id: 'ada' });
    await takeSnapshot(context, 'with-ada');
    const late = await world.createApp();
    await addTestUser(world, { user_id: 'ben' });
    await world.change((db) => changeApp(db, context, app.appId, { enabled: false }));
    expect(await codeOfUser(app, 'ada')).toBe(99991662);
    expect(await codeOfUser(late, 'ben')).toBe(0);
    expect(await restoreSnapshot(context, 'with-ada')).toBe(true);
    expect(await codeOfUser(app, 'ada')).toBe(0);
    expect(await codeOfUser(app, 'ben')).toBe(unknown);
    expect(await codeOfUser(late, 'ada')).toBe(99991663);
    const { reader } = context.store;
    const logs = await reader.all(reader.build.selectFrom('api_log').select('code').orderBy('log_id'));
    expect(logs.map(({ code }) => code)).toEqual([0, unknown, 99991663]);
    // New users get numbers that go on from the restored ones.
    await addTestUser(world, { user_id: 'cleo' });
    expect(await codeOfUser(app, 'cleo')).toBe(0);
  },
);

test('a token that an app got after the snapshot stays good, for SDKs keep it', async () => {
  const world = await openWorld();
  const { context } = world.platform;
  const app = await world.createApp();
  await takeSnapshot(context, 'one');
  world.clock.advance(6_000_000);
  const body = { app_id: app.appId, app_secret: app.appSecret };
  const young = (await world.call('POST', '/auth/v3/tenant_access_token/internal', { body })).body.tenant_access_token;
  expect(young).not.toBe(app.token);
  await restoreSnapshot(context, 'one');
  expect((await world.call('GET', '/im/v1/chats', { token: young })).body.code).toBe(0);
  expect((await app.call('GET', '/im/v1/chats')).body.code).toBe(0);
});

test('clock, settings, rate counters and faults go back, too', async () => {
  const world = await openWorld();
  const { context } = world.platform;
  await markStart(context);
  const start = context.clock.now();
  context.clock.advance(3_600_000);
  context.settings.strict = true;
  context.faults.add({ code: 1 });
  expect(await resetPlatform(context)).toBe(true);
  expect(context.clock.now()).toBe(start);
  expect(context.clock.frozen).toBe(true);
  expect(context.settings).toMatchObject({ strict: false, rateLimits: false });
  expect(context.faults.any).toBe(false);
});

test('a thousand resets leave nothing behind', async () => {
  const world = await openWorld();
  const app = await world.createApp();
  await markStart(world.platform.context);
  for (let round = 0; round < 1_000; round++) {
    if (round % 100 === 0) await addTestUser(world, { user_id: 'ada' });
    await resetPlatform(world.platform.context);
  }
  expect(await codeOfUser(app, 'ada')).toBe(unknown);
});

test('calls under way during a reset are all answered', async () => {
  const world = await openWorld();
  const app = await world.createApp();
  await addTestUser(world, { user_id: 'ada' });
  await markStart(world.platform.context);
  const calls = Array.from({ length: 200 }, () => codeOfUser(app, 'ada'));
  const resets = Array.from({ length: 5 }, () => resetPlatform(world.platform.context));
  expect(new Set(await Promise.all(calls))).toEqual(new Set([0]));
  expect(await Promise.all(resets)).toEqual(Array(5).fill(true));
});

test('snapshots in a folder outlive the process and are listed by name', async () => {
  const folder = newFolder();
  const before = await openWorld(folder);
  const app = await before.createApp();
  await takeSnapshot(before.platform.context, 'b');
  await takeSnapshot(before.platform.context, 'a');
  await addTestUser(before, { user_id: 'ada' });
  await before.close();
  worlds.splice(0);
  const after = await openWorld(folder);
  const names = (await listSnapshots(after.platform.context)).map(({ name }) => name);
  expect(names).toEqual(['a', 'b']);
  expect(readdirSync(join(folder, 'snapshots')).toSorted()).toEqual(['a.db', 'b.db']);
  const call = { token: app.token, query: { user_id_type: 'user_id' } };
  const code = async () => (await after.call('GET', '/contact/v3/users/ada', call)).body.code;
  expect(await code()).toBe(0);
  await restoreSnapshot(after.platform.context, 'a');
  expect(await code()).toBe(unknown);
});

test('a snapshot from before a change of the schema is brought up to date when it is restored', async () => {
  const folder = newFolder();
  const world = await openWorld(folder);
  const { context } = world.platform;
  await takeSnapshot(context, 'old');
  // The copy loses what the last step of the schema made, as if that step had come after it.
  const copy = new DatabaseSync(join(folder, 'snapshots/old.db'));
  const last = migrations.at(-1) as Migration;
  const tables = last
    .up(context.store.reader.build)
    .flatMap((step) => /^create table "(\w+)"/.exec(step.compile().sql)?.[1] ?? []);
  for (const table of tables) copy.exec(`DROP TABLE "${table}"`);
  copy.exec(`UPDATE platform_facts SET value = '${migrations.length - 1}' WHERE name = 'migrations'`);
  copy.close();
  await addTestUser(world, { user_id: 'ada' });
  expect(await restoreSnapshot(context, 'old')).toBe(true);
  const { reader } = context.store;
  expect(await reader.all(reader.build.selectFrom('users').selectAll())).toEqual([]);
});

test('there is nothing to go back to where nothing was marked', async () => {
  const world = await openWorld();
  expect(await resetPlatform(world.platform.context)).toBe(false);
  expect(await restoreSnapshot(world.platform.context, 'none')).toBe(false);
});

test('a process that is killed while it restores leaves the state before or the one after', async () => {
  const folder = newFolder();
  const script = join(import.meta.dirname, '../../test-support/restore-for-ever.ts');
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, 20 + round * 13));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const database = new DatabaseSync(join(folder, 'larkspur.db'));
    const [count, integrity] = ['SELECT count(*) AS n FROM users', 'PRAGMA integrity_check'].map((sql) =>
      database.prepare(sql).get(),
    );
    database.close();
    expect(integrity).toEqual({ integrity_check: 'ok' });
    expect([1, 201]).toContain(count?.n);
  }
}, 60_000);

test('copies that are attached databases, for Nodes that make no images, hold the same', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE TABLE platform_facts (name text PRIMARY KEY, value text);
    CREATE TABLE notes (id text PRIMARY KEY, text text);
    CREATE INDEX notes_by_text ON notes (text);
    INSERT INTO platform_facts VALUES ('migrations', '7');
    INSERT INTO notes VALUES ('a', 'first');
  `);
  const read = database.prepare('SELECT text FROM notes ORDER BY id');
  const copies = new AttachedCopies();
  copies.take(database, 'one');
  database.exec(`INSERT INTO notes VALUES ('b', 'second')`);
  expect(copies.putBack(database, 'one')).toBe('done');
  expect(read.all()).toEqual([{ text: 'first' }]);
  expect(copies.list()).toMatchObject([{ name: 'one' }]);
  for (let count = 2; count <= 10; count++) copies.take(database, `copy ${count}`);
  expect(() => copies.take(database, 'eleventh')).toThrow('keeps 10 snapshots');
  expect(copies.drop(database, 'one')).toBe(true);
  expect(copies.drop(database, 'one')).toBe(false);
  expect(copies.putBack(database, 'one')).toBe('missing');
});
