import { listProblems, type Problem } from '../gateway/list-problems.ts';
import { prepareType } from '../gateway/prepare-request.ts';
import { SeedError } from './seed-error.ts';
import { type SeedFile, seedFileType } from './seed-file.ts';

/** Reads the text of a seed file, YAML or JSON. Throws a `SeedError` that tells every wrong place. */
export async function readSeed(text: string): Promise<SeedFile> {
  // Only who has a text needs the parser, which is a third of what loading this platform costs.
  const { parseYaml } = await import('./parse-yaml.ts');
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (error) {
    throw new SeedError('the file', (error as Error).message);
  }
  return checkSeed(value);
}

/** The value as a seed file. Throws a `SeedError` that tells every wrong place. */
export function checkSeed(value: unknown): SeedFile {
  const problems = listProblems(prepareType(seedFileType), value, '');
  const [first] = problems;
  if (!first) return value as SeedFile;
  throw new SeedError(first.field || 'the file', [first.description, ...problems.slice(1).map(words)].join('\n'));
}

function words({ field, description }: Problem): string {
  return `${field}: ${description}`;
}
