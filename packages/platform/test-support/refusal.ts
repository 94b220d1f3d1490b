import { expect } from 'vitest';
import type { TestAnswer } from './test-world.ts';

/** Where the links in a test platform's error bodies lead. */
export const testUrl = 'http://127.0.0.1:5275';

/**
 * Checks a refusal as a whole: status, code, msg, and an `error` with the log id of the header in both spellings, the
 * troubleshooter link, and nothing besides but what `error` names.
 */
export function expectRefusal(
  answer: TestAnswer,
  {
    status = 400,
    code,
    msg,
    error = {},
    data,
  }: { status?: number; code: number; msg: string; error?: object; data?: unknown },
): void {
  const logId = answer.headers.get('x-tt-logid');
  expect(logId).toMatch(/^\d{14}[0-9A-F]{20}$/);
  expect(answer.body).toEqual({
    code,
    msg,
    ...(data !== undefined && { data }),
    error: {
      log_id: logId,
      logid: logId,
      troubleshooter: expect.stringMatching(
        new RegExp(
          `^排查建议查看\\(Troubleshooting suggestions\\): ${testUrl}/search\\?from=openapi&log_id=${logId}&code=${code}&method_id=\\d{19}$`,
        ),
      ),
      ...error,
    },
  });
  expect(answer.status).toBe(status);
}
