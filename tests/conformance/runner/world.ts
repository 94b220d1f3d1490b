import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../../../packages/cli/src/main.ts');

/** A platform of its own for one program. */
export interface World {
  /** What the program is told, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a platform as a process and makes the apps that the programs need: the demo app (self-built, every scope), a store
 * app with the same scopes, and an app without scopes.
 */
export async function startWorld(): Promise<World> {
  const options = ['start', '--memory', '--port', '0', '--no-https', '--json'];
  const platform = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(platform, 'exit');
  const stop = async () => {
    platform.kill('SIGTERM');
    await ended;
  };
  const [line] = await Promise.race([once(createInterface(platform.stdout), 'line'), ended]);
  if (typeof line !== 'string') throw new Error(`The platform did not start; it ended with ${line}.`);
  try {
    return { env: await makeApps(JSON.parse(line)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Ready {
  readonly url: string;
  readonly app_id: string;
  readonly app_secret: string;
  readonly tenant_key: string;
}

async function makeApps(ready: Ready): Promise<Record<string, string>> {
  const control = async (method: string, path: string, body?: unknown): Promise<any> => {
    const response = await fetch(`${ready.url}/_larkspur/apps${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer)}`);
    return answer;
  };
  const store = await control('POST', '', { name: 'Store app', type: 'isv' });
  const { tenant, user } = await control('GET', `/${ready.app_id}/scopes`);
  await control('PUT', `/${store.app_id}/scopes`, { tenant, user });
  const bare = await control('POST', '', { name: 'App without scopes' });
  return {
    LARKSPUR_URL: ready.url,
    LARKSPUR_TENANT_KEY: ready.tenant_key,
    LARKSPUR_APP_ID: ready.app_id,
    LARKSPUR_APP_SECRET: ready.app_secret,
    LARKSPUR_STORE_APP_ID: store.app_id,
    LARKSPUR_STORE_APP_SECRET: store.app_secret,
    LARKSPUR_BARE_APP_ID: bare.app_id,
    LARKSPUR_BARE_APP_SECRET: bare.app_secret,
    // No SDK may send a call for this machine through a proxy.
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  };
}
