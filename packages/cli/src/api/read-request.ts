import type { ApiInput, CallOptions } from '@larkspur/client';
import type { ValuesOf } from '../framework/arguments.ts';
import { UsageError } from '../framework/usage-error.ts';
import { type Group, groups } from './fields.ts';
import { jsonProblem } from './parse-json.ts';
import { readSource } from './read-source.ts';
import type { requestOptions } from './request-options.ts';

type Written = ValuesOf<Omit<typeof requestOptions, 'path'>> & { readonly path?: string | undefined };

/** The groups of a request that were given as a whole, each as JSON or YAML. */
export async function readGroups(args: Written): Promise<Partial<Record<Group, unknown>>> {
  const given: Partial<Record<Group, unknown>> = {};
  for (const group of groups) {
    const written = args[group];
    if (written !== undefined) given[group] = await readGroup(group, written);
  }
  return given;
}

/** `--header "name: value"` as the option of a call. */
export function readHeaders(args: Pick<Written, 'header'>): Pick<CallOptions, 'headers'> {
  if (args.header.length === 0) return {};
  const headers = args.header.map((line) => {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new UsageError('--header takes "name: value".');
    return [name, value] as const;
  });
  return { headers: Object.fromEntries(headers) };
}

async function readGroup(group: Group, written: string): Promise<ApiInput[Group]> {
  const option = `--${group}`;
  const value = await parse(option, await readSource(option, written));
  if (typeof value === 'object' && value !== null && (group === 'data' || !Array.isArray(value))) return value;
  throw new UsageError(`${option} takes an object${group === 'data' ? ' or a list' : ''}, as JSON or YAML.`);
}

/** JSON, which most of it is, is read as such; the rest is YAML 1.2. */
async function parse(option: string, source: string): Promise<unknown> {
  try {
    return JSON.parse(source);
  } catch (jsonError) {
    const { parse: parseYaml } = await import('yaml');
    try {
      return parseYaml(source);
    } catch (yamlError) {
      const problem = /^\s*[[{]/.test(source) ? jsonProblem(jsonError) : (yamlError as Error).message.split('\n')[0];
      throw new UsageError(`${option} is no JSON and no YAML: ${problem}`);
    }
  }
}
