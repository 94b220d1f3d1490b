import { type ApiEntry, allApis, factsOf } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { isFile, validInput } from '../../../platform/test-support/valid-input.ts';
import { captured } from '../../test-support/captured.ts';
import { commands } from '../commands/index.ts';
import { runProgram } from '../framework/run-program.ts';
import { callArguments } from './call-arguments.ts';
import { exampleInput } from './example-input.ts';
import { FieldOptions } from './field-options.ts';
import type { Group } from './fields.ts';
import { flagsOfInput } from './flags-of-input.ts';

type Input = Partial<Record<Group, unknown>>;

const file = import.meta.filename;

/** A generated input of an API, with all its fields down to the second level; files are this one. */
function generatedInput(api: ApiEntry): Input {
  const { path, query, body } = validInput(api, { seed: 'flags', ids: {}, depth: 2 });
  const data = body === undefined ? undefined : withNamedFiles(body);
  // What may be anything is a text: a query holds no objects.
  const params = Object.entries(query).map(([name, value]) => [name, isPlain(value) ? value : 'any']);
  return { path, params: Object.fromEntries(params), ...(data !== undefined && { data }) };
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || (Array.isArray(value) && value.every(isPlain));
}

function withNamedFiles(value: unknown): unknown {
  if (isFile(value)) return { file };
  if (Array.isArray(value)) return value.map(withNamedFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withNamedFiles(one)]));
}

function optionsOf(api: ApiEntry): FieldOptions {
  return new FieldOptions(factsOf(api), callArguments);
}

/** Empty groups are as good as none, and a number in a path as its text. */
function comparable({ path, ...others }: Input): Input {
  const texts = Object.entries(path ?? {}).map(([name, value]) => [name, String(value)]);
  const input: Input = { path: Object.fromEntries(texts), ...others };
  return Object.fromEntries(Object.entries(input).filter(([, group]) => Object.keys(group as object).length > 0));
}

test('the options of every API give back the input that they were made of', async () => {
  for (const api of allApis()) {
    for (const input of [generatedInput(api), exampleInput(api)]) {
      const options = optionsOf(api);
      const flags = flagsOfInput(options, input);
      const values: Record<string, unknown> = {};
      for (let at = 0; at < flags.length; at += 2) {
        const name = (flags[at] as string).slice(2);
        const list = options.arguments.find?.(name)?.type === 'list';
        values[name] = list ? [...((values[name] ?? []) as string[]), flags[at + 1]] : flags[at + 1];
      }
      const read = await options.inputOf(values, {}, (_, named) => ({ file: named.slice(1) }));
      expect(comparable(read), api.id).toEqual(comparable(input));
    }
  }
});

test('larkspur call --dry-run shows the request of every API, with generated options', async () => {
  process.env.LARKSPUR_CONFIG_DIR = '/nowhere';
  for (const api of allApis()) {
    const input = generatedInput(api);
    // `fetch` sends no body with GET, which seven APIs take.
    if (api.method === 'GET') delete input.data;
    const flags = flagsOfInput(optionsOf(api), input);
    const { code, stdout, stderr } = await captured(() =>
      runProgram(commands, ['call', api.id, ...flags, '--dry-run', '--json']),
    );
    expect({ code, stderr }, `${api.id} ${flags.join(' ')}`).toEqual({ code: 0, stderr: '' });
    const request = JSON.parse(stdout);
    expect(request.method).toBe(api.method);
    expect(new URL(request.url).pathname, api.id).toMatch(patternOf(api.path));
    if (Object.keys(input.data ?? {}).length > 0) expect(request.body, api.id).toBeTypeOf('object');
  }
}, 300_000);

function patternOf(path: string): RegExp {
  const literal = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/:\w+/g, '[^/]+')}/?$`);
}
