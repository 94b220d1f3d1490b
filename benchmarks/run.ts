/**
 * Runs every benchmark and writes `benchmarks/results.md`: `npm run bench`, or `npm run bench platform-start` for some.
 * Those of the platform's start need `npm run build` before. Figures are ratios within one run; absolute ones say what stands behind.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Result } from './result.ts';

const names = [
  'platform-start',
  'platform-throughput',
  'idle-memory',
  'validate-input',
  'record-search',
  'reset',
  'test-world',
  'client-bundle',
  'client-import',
  'client-overhead',
  'cli-help',
] as const;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(names as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}

const file = join(import.meta.dirname, 'results.md');
const sections = new Map<string, string>();
for (const name of names) {
  const kept = sectionOf(name);
  if (kept !== undefined) sections.set(name, kept);
}
for (const name of names) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.error(`${name} …`);
  const { run } = (await import(`./${name}.ts`)) as { run: () => Promise<Result[]> };
  sections.set(name, table(name, await run()));
  const inOrder = names.map((one) => sections.get(one)).filter((section) => section !== undefined);
  writeFileSync(file, `${heading()}\n${inOrder.join('\n')}`);
}
console.error(`written: ${file}`);

function heading(): string {
  return `# What was measured

Written by \`npm run build && npm run bench\`. Each value is a ratio or a size from one run on one machine; a budget is kept where the
verdict says so. Medians; the machine was shared, so single figures vary, ratios less.
`;
}

function table(name: string, results: readonly Result[]): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const rows = results.map(
    (result) => `| ${result.name} | ${shown(result.value)} ${result.unit} | ${verdict(result)} | ${result.detail} |`,
  );
  return `## ${name}

\`npm run bench ${name}\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform}, ${machine}

| what | value | budget | behind it |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function verdict({ value, budget, atLeast, unit }: Result): string {
  if (budget !== undefined) return `≤ ${budget} ${unit}: ${value <= budget ? 'kept' : '**missed**'}`;
  if (atLeast !== undefined) return `≥ ${atLeast} ${unit}: ${value >= atLeast ? 'kept' : '**missed**'}`;
  return '–';
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** What an earlier run has written of a benchmark. */
function sectionOf(name: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const start = text.indexOf(`## ${name}\n`);
    if (start < 0) return undefined;
    const end = text.indexOf('\n## ', start + 1);
    return end < 0 ? text.slice(start) : text.slice(start, end + 1);
  } catch {
    return undefined;
  }
}
