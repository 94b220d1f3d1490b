import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What `larkspur start --json` prints, and what other commands find a running platform by. */
export interface ReadyPlatform {
  readonly url: string;
  /** null without an HTTPS listener; so is `ca_file`. */
  readonly https_url: string | null;
  readonly console_url: string;
  readonly ca_file: string | null;
  readonly app_id: string;
  readonly app_secret: string;
  readonly tenant_key: string;
  readonly pid: number;
  /** Only where the control API asks for it. */
  readonly admin_token?: string;
}

export const defaultDataFolder = '.larkspur';
const fileName = 'running.json';

/** Tells other commands of a platform, as long as it runs. It holds secrets, so its owner alone can read it. */
export function announce(dataFolder: string, platform: ReadyPlatform): void {
  writeFileSync(join(dataFolder, fileName), `${JSON.stringify(platform)}\n`, { mode: 0o600 });
}

export function withdraw(dataFolder: string): void {
  rmSync(join(dataFolder, fileName), { force: true });
}

/** The platform that runs on a data folder; undefined where none does, or one ended without a farewell. */
export function readRunning(dataFolder: string): ReadyPlatform | undefined {
  try {
    const platform = JSON.parse(readFileSync(join(dataFolder, fileName), 'utf8')) as ReadyPlatform;
    return isAlive(platform.pid) ? platform : undefined;
  } catch {
    return undefined;
  }
}

/** The platform that runs in the current folder, or in the nearest one above it. */
export function findRunning(from = process.cwd()): ReadyPlatform | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const platform = readRunning(join(folder, defaultDataFolder));
    if (platform || folder === dirname(folder)) return platform;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
