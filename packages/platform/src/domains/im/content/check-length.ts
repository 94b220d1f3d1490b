import { reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';

const kib = 1024;
/** Source: `content` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`; other kinds have no stated limit. */
const limits: Readonly<Record<string, number>> = { text: 150 * kib, post: 30 * kib, interactive: 30 * kib };

/** 230025 for what is longer than its kind may be. */
export function checkLength(msgType: string, text: string): void {
  const limit = limits[msgType];
  // A character takes three bytes at most, so most texts need no counting.
  if (limit === undefined || text.length * 3 <= limit) return;
  const size = Buffer.byteLength(text);
  if (size > limit) throw reject(codes.contentTooLong, { because: `${size} bytes; a ${msgType} takes ${limit}` });
}
