import { randomUUID } from 'node:crypto';
import type { CallLog } from '../api-log/call-log.ts';
import type { Answer } from './answer.ts';

/**
 * The headers that every answer carries. `X-Tt-Logid` is spelt as the live service does, for one official SDK reads it
 * from a case-sensitive map.
 */
export function withStandardHeaders(answer: Answer, log: CallLog): Answer {
  const requestId = randomUUID();
  const { headers } = answer;
  headers['X-Tt-Logid'] = log.logId;
  headers['X-Request-Id'] = requestId;
  headers['Request-Id'] = requestId;
  if (log.emulation) headers['x-larkspur-emulation'] = log.emulation;
  if (log.notes.length > 0) headers['x-larkspur-note'] = log.notes.join('; ').replace(/[^\x20-\x7e]+/g, ' ');
  return answer;
}
