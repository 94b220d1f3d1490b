import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type FieldType, isArrayType, scalarOf } from '@larkspur/catalog';
import { UsageError } from '../framework/usage-error.ts';
import { plainType } from './fields.ts';
import { parseJson } from './parse-json.ts';
import { readSource, takeStdin } from './read-source.ts';

/** Whether an option of this type may be given several times. */
export function isList(type: FieldType): boolean {
  return isArrayType(plainType(type));
}

/** What stands for a file that was named. */
export type OpenFile = (option: string, named: string) => unknown;

/**
 * The JSON value that was written for a field of this type. `@path` stands for the content of a file, `-` for stdin, `@@` for
 * an @ at the start of a text.
 */
export async function fieldValue(
  option: string,
  type: FieldType,
  written: string | readonly string[],
  openFile: OpenFile = contentOf,
): Promise<unknown> {
  const plain = plainType(type);
  if (scalarOf(plain) === 'file') return openFile(option, String(written));
  if (typeof written === 'string') return scalarValue(option, scalarOf(plain), written);
  const [only] = written;
  if (written.length === 1 && only !== undefined && /^(\[|@[^@]|-$)/.test(only)) {
    return parseJson(option, await readSource(option, only));
  }
  const itemType = isArrayType(plain) ? scalarOf(plainType(plain[0])) : undefined;
  return Promise.all(written.map((one) => scalarValue(option, itemType, one)));
}

/** `undefined` as type: an object or one of several types, which are written as JSON. */
async function scalarValue(option: string, type: string | undefined, given: string): Promise<unknown> {
  const written = await readSource(option, given);
  switch (type) {
    case 'string':
      return written;
    case 'integer':
    case 'number':
      return numberOf(option, written);
    case 'boolean': {
      const word = written.trim();
      if (word === 'true' || word === 'false') return word === 'true';
      throw new UsageError(`${option} takes true or false, not "${written}".`);
    }
    default:
      return /^\s*[[{"]|^\s*(true|false|null|-?\d+(\.\d+)?)\s*$/.test(written) ? parseJson(option, written) : written;
  }
}

function numberOf(option: string, written: string): number {
  const number = written.trim() === '' ? Number.NaN : Number(written);
  if (Number.isNaN(number)) throw new UsageError(`${option} takes a number, not "${written}".`);
  if (/^-?\d+$/.test(written.trim()) && !Number.isSafeInteger(number)) {
    throw new UsageError(`${option}: ${written} is too large to be sent as an exact number.`);
  }
  return number;
}

/** A file's content is read as it is sent, so that its size does not matter; stdin is read first. */
async function contentOf(option: string, given: string): Promise<unknown> {
  if (given === '-') {
    takeStdin(option);
    return { content: new Blob([await buffer(process.stdin)]), fileName: 'stdin' };
  }
  const file = given.startsWith('@') ? given.slice(1) : given;
  try {
    return { content: await openAsBlob(file), fileName: basename(file) };
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
}
