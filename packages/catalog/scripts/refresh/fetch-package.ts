/** Downloads a package with the npm client of this machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs `specifier` (`name@version`) into a new temporary folder and gives the folder of its files. */
export function fetchPackage(specifier: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-refresh-'));
  const output = execFileSync('npm', ['pack', specifier, '--json', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  if (!packed) throw new Error(`npm pack ${specifier} gave no file.`);
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
  return join(folder, 'package');
}
