import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { type ApiFacts, isArrayType, scalarOf } from '@larkspur/catalog';
import { type Arguments, writtenName } from '../framework/arguments.ts';
import { globalOptions } from '../framework/global-options.ts';
import { UsageError } from '../framework/usage-error.ts';
import { boundsOf, type Group, plainType, type RequestField, requestFields, typeName } from './fields.ts';

/** The command's own options, which a field of the same name does not take away. */
const taken = new Set(['path', 'params', 'data', 'output', ...Object.keys(globalOptions)].map(writtenName));

/** The option of each field: its name, or `data.name` where two groups have the name. */
function fieldOptions(facts: ApiFacts): Map<string, RequestField> {
  const options = new Map<string, RequestField>();
  for (const field of requestFields(facts)) {
    const plain = !options.has(field.name) && !taken.has(field.name.replaceAll('_', '-'));
    options.set(plain ? field.name : `${field.group}.${field.name}`, field);
  }
  return options;
}

/** The same as arguments of a command. Whether a field is required is the platform's to say: `--data` may hold it. */
export function fieldArguments(facts: ApiFacts): Arguments {
  return Object.fromEntries(
    [...fieldOptions(facts)].map(([option, field]) => [
      option,
      { type: isList(field) ? 'list' : 'text', value: typeName(field.type), help: helpOf(field) } as const,
    ]),
  );
}

/** Puts the values of field options into the groups that the client takes, each as the JSON that its type says. */
export async function inputOf(
  facts: ApiFacts,
  values: Readonly<Record<string, unknown>>,
  whole: Readonly<Partial<Record<Group, unknown>>>,
): Promise<Partial<Record<Group, unknown>>> {
  const input: Partial<Record<Group, unknown>> = { ...whole };
  for (const [option, field] of fieldOptions(facts)) {
    const written = values[option] as string | readonly string[] | undefined;
    if (written === undefined || written.length === 0) continue;
    const group = input[field.group] ?? {};
    if (typeof group !== 'object' || Array.isArray(group)) {
      throw new UsageError(`--${option} cannot be put into --${field.group}, which is no JSON object.`);
    }
    input[field.group] = { ...group, [field.name]: await valueOf(`--${option}`, field, written) };
  }
  return input;
}

function helpOf(field: RequestField): string {
  const where = { path: 'in the path', params: 'in the query', data: '' }[field.group];
  return [field.required ? 'required' : '', where, boundsOf(field.type)].filter(Boolean).join('; ');
}

function isList(field: RequestField): boolean {
  return isArrayType(plainType(field.type));
}

async function valueOf(option: string, field: RequestField, written: string | readonly string[]): Promise<unknown> {
  const type = plainType(field.type);
  if (typeof written === 'string') return scalarValue(option, scalarOf(type), written);
  const [only] = written;
  if (written.length === 1 && only?.startsWith('[')) return json(option, only);
  const itemType = isArrayType(type) ? scalarOf(plainType(type[0])) : undefined;
  return Promise.all(written.map((one) => scalarValue(option, itemType, one)));
}

/** `undefined` as type: an object or one of several types, which are written as JSON. */
async function scalarValue(option: string, type: string | undefined, written: string): Promise<unknown> {
  switch (type) {
    case 'string':
      return written;
    case 'integer':
    case 'number': {
      const number = written.trim() === '' ? Number.NaN : Number(written);
      if (Number.isNaN(number)) throw new UsageError(`${option} takes a number, not "${written}".`);
      return number;
    }
    case 'boolean':
      if (written !== 'true' && written !== 'false')
        throw new UsageError(`${option} takes true or false, not "${written}".`);
      return written === 'true';
    case 'file':
      return fileAt(option, written);
    default:
      return /^[[{"]|^(true|false|null|-?\d+(\.\d+)?)$/.test(written) ? json(option, written) : written;
  }
}

function json(option: string, written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    throw new UsageError(`${option} is no JSON: ${(error as Error).message}`);
  }
}

/** A file's content is read as it is sent, so that its size does not matter. */
async function fileAt(option: string, path: string): Promise<unknown> {
  const file = path.startsWith('@') ? path.slice(1) : path;
  try {
    return { content: await openAsBlob(file), fileName: basename(file) };
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
}
