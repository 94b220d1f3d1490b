/**
 * Runs a program of this repository on the Node that the repository pins, installing first what is missing:
 *
 *     node scripts/run.mjs packages/cli/src/main.ts start --port 0
 *
 * Plain JavaScript that any Node from 20 on understands, because it is what runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const lockFile = join(root, 'package-lock.json');
const installedLockFile = join(root, 'node_modules/.package-lock.json');

const [file, ...programArguments] = process.argv.slice(2);
if (file === undefined) fail('Usage: node scripts/run.mjs <file> [arguments]');

if (!isInstalled()) npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing what is missing (npm ci) …');
run(pinnedNode());

/** Whether every package of the lock file is there. npm keeps a record of what it installed. */
function isInstalled() {
  if (!existsSync(installedLockFile)) return false;
  if (statSync(installedLockFile).mtimeMs >= statSync(lockFile).mtimeMs) return true;
  const wanted = Object.entries(packagesOf(lockFile));
  const installed = packagesOf(installedLockFile);
  return wanted.every(([path, { version, link, optional, devOptional }]) => {
    if (!path.includes('node_modules/') || link) return true;
    return installed[path] ? installed[path].version === version : optional || devOptional;
  });
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/** The path of the pinned Node. Where its install script was not allowed to run, npm is told to run it now. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules/node/bin', name);
  if (!existsSync(path)) npm(['rebuild', 'node'], 'Fetching the pinned Node (npm rebuild node) …');
  if (existsSync(path)) return path;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `node_modules/node/bin/${name} is missing, and this Node (${process.version}) cannot run TypeScript. ` +
      'Let npm run the install script of the package "node", or use Node 22.18 or newer.',
  );
}

/** Runs npm with its progress on stderr, so that stdout stays the program's own. */
function npm(args, message) {
  process.stderr.write(`${message}\n`);
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { npm_execpath: npmScript } = process.env;
  const { status } = npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) fail(`npm ${args[0]} failed; its messages stand above.`);
}

/** Runs the program in this terminal; signals go on to it, and its end becomes the end of this process. */
function run(node) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...programArguments], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node-compile'), ...process.env },
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  endWithNpm(() => child.kill('SIGTERM'));
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const name of signals) process.off(name, forward);
    process.kill(process.pid, signal);
    // Only reached where the signal does not end a process.
    process.exitCode = 128 + (constants.signals[signal] ?? 0);
  });
}

/** npm that is told to end tells its shell, but not what runs in the shell: that notices when its parent is gone. */
function endWithNpm(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
