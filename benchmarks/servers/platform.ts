/** A platform on disk with the demo tenant, rate limits off; prints its port, a token and whom to send to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlatform, listen } from '@larkspur/platform';
import { demoUserId, openDemo } from '../../packages/platform/src/demo/seed-demo.ts';

const dataDir = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'larkspur-bench-'));
const platform = await createPlatform({ dataDir, settings: { rateLimits: false } });
const demo = await openDemo(platform);
const listener = await listen(platform, { host: '127.0.0.1', port: 0 });
const { token } = await platform.context.store.unit((db) =>
  platform.context.tokens.issueAppToken(db, 'tenant', demo.appId, demo.tenantKey),
);
console.log(JSON.stringify({ port: listener.port, token, userId: demoUserId, pid: process.pid }));

process.on('SIGTERM', async () => {
  await listener.close();
  await platform.close();
  if (!process.argv[2]) rmSync(dataDir, { recursive: true, force: true });
  process.exit();
});
