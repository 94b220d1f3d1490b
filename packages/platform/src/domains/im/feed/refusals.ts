import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { feedCodes as codes } from '../feed-codes.ts';

/** 230001; the pages say that the message names the field, without an example (the form is inferred). */
export function invalidFeedParameter(detail: string): CallRejectedError {
  return reject(codes.parameterInvalid, { ext: detail });
}
