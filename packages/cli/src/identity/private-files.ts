import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where profiles and logins are kept: `$LARKSPUR_CONFIG_DIR`, else a folder `larkspur` where this system keeps settings. */
export function configFolder(): string {
  const { LARKSPUR_CONFIG_DIR, XDG_CONFIG_HOME, APPDATA } = process.env;
  if (LARKSPUR_CONFIG_DIR) return LARKSPUR_CONFIG_DIR;
  if (process.platform === 'win32' && APPDATA) return join(APPDATA, 'larkspur');
  return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'larkspur');
}

/** The folder, made where it is missing, which its owner alone can enter. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** The text of a file; undefined where there is none. */
export function readPrivateFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces a file as a whole, so that no reader sees half of it. Its owner alone can read it. */
export function writePrivateFile(file: string, text: string): void {
  const next = `${file}.${process.pid}.new`;
  try {
    writeFileSync(next, text, { mode: 0o600, flag: 'wx' });
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Whether others than its owner can read a file. Windows keeps profiles of users apart by itself. */
export function isOpenToOthers(file: string): boolean {
  if (process.platform === 'win32') return false;
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && (stats.mode & 0o077) !== 0;
}
