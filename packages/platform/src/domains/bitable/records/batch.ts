import { reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';
import { limits } from '../limits.ts';

/**
 * Throws 1254104 for a batch over the limit and 1254007 for an empty one (the latter is inferred). Current pages say 1,000
 * records, older ones 500. Source: `bitable-overview`; the text of 1254104.
 */
export function checkBatch(records: readonly unknown[], most: number = limits.recordsInBatch): void {
  if (records.length === 0) throw reject(codes.emptyValue, { because: 'records is empty' });
  if (records.length > most) throw reject(codes.recordAddOnceExceedLimit, { because: `${records.length} records` });
}
