import type { Answer } from './answer.ts';

export const jsonType = 'application/json; charset=utf-8';

/** The envelope of a call that worked. A few services put their fields beside `code` instead of in `data`. */
export function success(data: unknown, { msg, beside }: { msg: string; beside: boolean }): Answer {
  const body = beside ? { code: 0, msg, ...(data as object) } : { code: 0, msg, data: data ?? {} };
  return { status: 200, headers: { 'Content-Type': jsonType }, body: JSON.stringify(body) };
}
