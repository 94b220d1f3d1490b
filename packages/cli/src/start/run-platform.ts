import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPlatform, type Platform, type PlatformSettings } from '@larkspur/platform';
import { openDemo } from '@larkspur/platform/demo';
import { loadCertificates } from '@larkspur/platform/https';
import { announce, type ReadyPlatform, withdraw } from '../running-platform.ts';
import { certificateNames, isLoopback, listenOn, reachableName } from './listen-on.ts';
import { lockDataFolder } from './lock-data-folder.ts';

export interface RunOptions {
  readonly host: string;
  readonly port: number;
  /** Undefined: no HTTPS listener. */
  readonly httpsPort: number | undefined;
  /** Undefined: everything in memory. */
  readonly dataFolder: string | undefined;
  readonly settings: Partial<PlatformSettings>;
  /** A seed file whose content is to be there besides the demo tenant. */
  readonly seedFile?: string | undefined;
}

export interface RunningPlatform {
  readonly platform: Platform;
  readonly ready: ReadyPlatform;
  /** Takes no new calls, lets those under way end, and closes. */
  readonly stop: () => Promise<void>;
}

/** Starts a platform with its demo tenant and its listeners. What was opened is closed again when a later step fails. */
export async function runPlatform(options: RunOptions): Promise<RunningPlatform> {
  const { host, port, httpsPort, settings } = options;
  const dataFolder = options.dataFolder === undefined ? undefined : resolve(options.dataFolder);
  /** What to undo, the last first. */
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    if (dataFolder !== undefined) undo.push(lockDataFolder(dataFolder));
    const requireAdminToken = !isLoopback(host);
    const platform = await createPlatform({
      ...(dataFolder !== undefined && { dataDir: dataFolder }),
      settings,
      requireAdminToken,
    });
    undo.push(() => platform.close());
    const demo = await openDemo(platform);
    if (options.seedFile !== undefined) {
      const { applySeedFile } = await import('./apply-seed-file.ts');
      await applySeedFile(platform, options.seedFile);
    }
    const http = await listenOn(platform, { host, port });
    const listeners = [http];
    undo.push(() => {
      platform.endStreams();
      return Promise.all(listeners.map((listener) => listener.close()));
    });
    const certificates =
      httpsPort === undefined
        ? undefined
        : await loadCertificates(httpsFolder(dataFolder, undo), certificateNames(host));
    if (certificates && httpsPort !== undefined) {
      listeners.push(await listenOn(platform, { host, port: httpsPort, certificate: certificates }));
    }
    const url = `http://${reachableName(host)}:${http.port}`;
    const httpsUrl = listeners[1] ? `https://${reachableName(host)}:${listeners[1].port}` : null;
    platform.publicUrl = (settings.requireHttps && httpsUrl) || url;
    const ready: ReadyPlatform = {
      url,
      https_url: httpsUrl,
      console_url: `${platform.publicUrl}/`,
      ca_file: certificates?.caFile ?? null,
      app_id: demo.appId,
      app_secret: demo.appSecret,
      tenant_key: demo.tenantKey,
      pid: process.pid,
      ...(requireAdminToken && { admin_token: platform.context.admin.token }),
    };
    if (dataFolder !== undefined) {
      announce(dataFolder, ready);
      undo.push(() => withdraw(dataFolder));
    }
    return { platform, ready, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Certificates lie in the data folder; those of a platform in memory in a folder that goes with it. */
function httpsFolder(dataFolder: string | undefined, undo: (() => unknown)[]): string {
  if (dataFolder !== undefined) return join(dataFolder, 'https');
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
