import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of this repository, in the order in which they need each other. */
export const packageNames = ['catalog', 'client', 'platform', 'cli'] as const;

const buildDir = join(import.meta.dirname, '..', 'build');

/** Packs a built package as `npm publish` would; gives the path of the tarball. */
export function packBuilt(name: (typeof packageNames)[number], folder: string): string {
  const packed = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], join(buildDir, name)));
  const { filename } = Array.isArray(packed) ? packed[0] : (Object.values(packed)[0] as { filename: string });
  return join(folder, filename);
}

/** Installs the built packages into an empty folder, as a stranger would; gives the path of the `larkspur` program. */
export function installBuilt(folder: string, tarballs = packageNames.map((name) => packBuilt(name, folder))): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  npm(['install', '--no-audit', '--no-fund', ...tarballs], folder);
  return join(folder, 'node_modules/larkspur/dist/src/main.js');
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
