/**
 * Builds the packages as they are published, each into `build/<package>`:
 * catalog and client one file out for one file in, so that a bundler takes only what is used; platform and command line
 * bundled with their dependencies into lazily loaded chunks, because loading hundreds of small files is most of a cold start.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const packagesDir = join(root, 'packages');
const buildDir = join(root, 'build');

interface Manifest {
  name: string;
  exports?: Record<string, string>;
  bin?: Record<string, string>;
  files?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  [key: string]: unknown;
}

/** Packages that stay dependencies of a bundle: those of this repository, and one that loads a WebAssembly file beside it. */
const notBundled = /^(@larkspur\/|jq-wasm$)/;

const version = readManifest('catalog').version as string;

rmSync(buildDir, { recursive: true, force: true });
for (const name of ['catalog', 'client']) compilePackage(name, ['src', 'generated']);
copyData('catalog', 'generated/**/*.json');
for (const name of ['platform', 'cli']) {
  compilePackage(name, ['src'], { declarationsOnly: true });
  await bundlePackage(name);
}
copyData('platform', 'generated/**/*.json');

/** TypeScript → JavaScript and declarations, file by file. */
function compilePackage(name: string, folders: readonly string[], { declarationsOnly = false } = {}): void {
  const out = join(buildDir, name);
  mkdirSync(out, { recursive: true });
  const own = JSON.parse(readFileSync(join(packagesDir, name, 'tsconfig.json'), 'utf8')).compilerOptions ?? {};
  const config = join(buildDir, `tsconfig.${name}.json`);
  writeJson(config, {
    extends: '../tsconfig.base.json',
    compilerOptions: {
      ...own,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: declarationsOnly,
      rootDir: `../packages/${name}`,
      outDir: `./${name}/dist`,
      paths: builtTypes(),
    },
    include: folders.map((folder) => `../packages/${name}/${folder}`),
    exclude: [`../packages/${name}/**/*.test.ts`],
  });
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { stdio: 'inherit' });
  writeManifest(name);
  for (const file of ['README.md', 'FORMAT.md']) copyIfThere(join(packagesDir, name, file), join(out, file));
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
}

/** Where the declarations of the packages that are built before are found, by what their exports are called. */
function builtTypes(): Record<string, string[]> {
  const types: Record<string, string[]> = {};
  for (const name of ['catalog', 'client', 'platform']) {
    const manifest = readManifest(name);
    for (const [entry, file] of Object.entries(manifest.exports ?? {})) {
      if (!file.endsWith('.ts')) continue;
      types[manifest.name + entry.slice(1)] = [`./${name}/dist/${file.slice(2).replace(/\.ts$/, '.d.ts')}`];
    }
  }
  return types;
}

/** One bundle with chunks; other packages of this repository stay imports. */
async function bundlePackage(name: string): Promise<void> {
  const { exports = {}, bin = {} } = readManifest(name);
  const entries = [...Object.values(exports), ...Object.values(bin)].filter((file) => file.endsWith('.ts'));
  await build({
    entryPoints: entries.map((file) => join(packagesDir, name, file)),
    outbase: join(packagesDir, name),
    outdir: join(buildDir, name, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    external: ['@larkspur/*', 'jq-wasm'],
    chunkNames: 'chunks/[name]-[hash]',
    // Bundled packages that are CommonJS ask for Node's own modules by `require`.
    banner: {
      js: "import{createRequire as _createRequire}from'node:module';const require=_createRequire(import.meta.url);",
    },
    legalComments: 'external',
  });
}

/** The package.json of a published package: the sources' names become those of the built files. */
function writeManifest(name: string): void {
  const manifest = readManifest(name);
  const isBundled = name === 'platform' || name === 'cli';
  const { devDependencies: _, files: __, ...published } = manifest;
  writeJson(join(buildDir, name, 'package.json'), {
    ...published,
    files: ['dist', 'README.md', 'FORMAT.md', 'LICENSE'],
    ...(manifest.exports && { exports: mapValues(manifest.exports, builtExport) }),
    ...(manifest.bin && { bin: mapValues(manifest.bin, builtFile) }),
    dependencies: ownDependencies(manifest, isBundled),
  });
}

/** What remains to be installed beside a built package. */
function ownDependencies({ dependencies = {} }: Manifest, isBundled: boolean): Record<string, string> {
  const kept = Object.entries(dependencies).filter(([name]) => !isBundled || notBundled.test(name));
  return Object.fromEntries(kept.map(([name, range]) => [name, name.startsWith('@larkspur/') ? version : range]));
}

function builtExport(file: string): unknown {
  if (!file.endsWith('.ts')) return file;
  return { types: `./dist/${file.slice(2).replace(/\.ts$/, '.d.ts')}`, default: builtFile(file) };
}

function builtFile(file: string): string {
  return `./dist/${file.replace(/^\.\//, '').replace(/\.ts$/, '.js')}`;
}

function copyData(name: string, pattern: string): void {
  for (const file of globSync(pattern, { cwd: join(packagesDir, name) })) {
    const target = join(buildDir, name, 'dist', file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(packagesDir, name, file), target);
  }
}

function copyIfThere(from: string, to: string): void {
  if (globSync(relative(root, from), { cwd: root }).length > 0) cpSync(from, to);
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(packagesDir, name, 'package.json'), 'utf8'));
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function mapValues<In, Out>(record: Record<string, In>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
