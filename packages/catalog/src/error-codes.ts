/** Error codes of the catalog. */
import type { ErrorRecord } from './api-facts.ts';
import { readGenerated } from './generated-files.ts';

export interface ErrorFacts extends ErrorRecord {
  readonly code: number;
  /** Messages of the codes that stand inside this one's message (230099: errors of a card). */
  readonly subErrors?: Readonly<Record<string, string>>;
}

interface ErrorsFile {
  readonly codes: Readonly<Record<string, ErrorRecord>>;
  readonly subErrors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

let file: ErrorsFile | undefined;

/** What the pages say of an error code, over all APIs; undefined for a code that none of them has. */
export function errorFacts(code: number): ErrorFacts | undefined {
  file ??= readGenerated<ErrorsFile>('errors.json');
  const key = String(code);
  if (!Object.hasOwn(file.codes, key)) return undefined;
  const subErrors = Object.hasOwn(file.subErrors, key) ? file.subErrors[key] : undefined;
  return { code, ...file.codes[key], ...(subErrors ? { subErrors } : {}) };
}
