import { apiError } from './api-error.ts';
import { UndecodableAnswerError } from './errors.ts';
import { logIdOf, readFailure } from './failure-details.ts';
import { maskJson, maskText } from './mask.ts';
import type { OutgoingRequest } from './outgoing-request.ts';

/** A successful answer. */
export interface Answer<Output> {
  readonly data: Output;
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** Value of `x-tt-logid`; finds the call in the console's log search (日志检索). */
  readonly logId: string | undefined;
}

/**
 * Reads an answer. Only `code` decides: 0 is success, whatever the HTTP status or `msg` say; anything else throws an
 * `ApiError`, also with HTTP 200, as older APIs answer. What is not one of Feishu's JSON answers throws an
 * `UndecodableAnswerError`. Source: `/server-docs/api-call-guide/calling-process/get-`.
 */
export async function readAnswer<Output>(request: OutgoingRequest, response: Response): Promise<Answer<Output>> {
  const { status, headers } = response;
  const answer = (data: unknown) => ({ data: data as Output, status, headers, logId: logIdOf(headers) });
  const file = request.files?.fileOf(response);
  if (file) return answer(file);
  const text = await response.text();
  let body: Record<string, unknown> | null = null;
  try {
    const parsed = JSON.parse(text);
    if (typeof parsed === 'object') body = parsed;
  } catch {}
  // OAuth answers may have no code; there the HTTP status counts. Source: RFC 6749, RFC 8628.
  const code = body?.code ?? (request.beside && body && (response.ok ? 0 : status));
  if (!body || typeof code !== 'number') throw undecodable(request, response, text);
  if (code === 0) return answer(dataOf(request, body));
  throw apiError(request.where, readFailure({ ...maskJson(body, request.secrets), code }, status, headers));
}

/** `data`; where an API has none, what stands beside `code` and `msg`, as in the answers with access tokens. */
function dataOf({ beside }: OutgoingRequest, body: Record<string, unknown>): unknown {
  const { code: _code, msg: _msg, data, ...rest } = body;
  return beside ? rest : (data ?? rest);
}

function undecodable({ where, secrets }: OutgoingRequest, response: Response, whole: string): UndecodableAnswerError {
  const { status: httpStatus, headers } = response;
  const logId = logIdOf(headers);
  const text = maskText(whole, secrets).slice(0, 200);
  const location = headers.get('location');
  const lines = [
    `${where.api} was answered with HTTP ${httpStatus} and no JSON of Feishu${logId ? ` (log id ${logId})` : ''}`,
    // Source: a path or method that does not exist is answered in plain text, not with code 99991201 (observed).
    httpStatus === 404 && 'No such API: check method, path and base URL.',
    location && `Not followed: a redirect to ${maskText(location, secrets)}`,
    text,
  ];
  return new UndecodableAnswerError(lines.filter(Boolean).join('\n'), { ...where, httpStatus, logId, text });
}
