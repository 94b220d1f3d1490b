/** All error codes that pages explain or APIs list. */
import type { ApiRecord, ErrorRecord } from '../../src/api-facts.ts';
import type { ErrorsFile } from '../load-catalog.ts';
import { withoutUndefined } from './expand-types.ts';
import type { Sources } from './sources.ts';

export function mergeErrorCodes(sources: Sources, apis: ReadonlyMap<string, ApiRecord>): ErrorsFile {
  const codes = new Map<number, ErrorRecord>();
  for (const { code, generic, uses } of sources.errorCodes) codes.set(code, withoutUndefined({ generic, uses }));
  for (const api of apis.values()) {
    for (const [, code] of api.errors ?? []) if (!codes.has(code)) codes.set(code, {});
  }
  const sorted = [...codes].sort(([a], [b]) => a - b);
  return { codes: Object.fromEntries(sorted), subErrors: sources.subErrors };
}
