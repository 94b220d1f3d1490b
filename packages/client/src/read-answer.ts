import type { BinaryAnswer } from '@larkspur/catalog/api-definition';
import { apiError } from './api-error.ts';
import { UndecodableAnswerError } from './errors.ts';
import { isObject, logIdOf, readFailure } from './failure-details.ts';
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
  if (request.form === 'file' && isFile(response)) return answer(fileOf(response));

  const text = await response.text();
  const body = parse(text);
  if (!isObject(body) || typeof body.code !== 'number') throw undecodable(request, response, text);
  if (body.code === 0) return answer(dataOf(request, body));
  const shown = maskJson(body, request.secrets) as typeof body & { code: number };
  throw apiError(request.where, readFailure(shown, status, headers));
}

/** `data`; where an API has none, what stands beside `code` and `msg`, as in the answers with access tokens. */
function dataOf(
  request: OutgoingRequest,
  { code: _code, msg: _msg, data, ...beside }: Record<string, unknown>,
): unknown {
  if (request.form === 'beside' && data) return { ...beside, data };
  return data ?? beside;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Failures of a download come as JSON; a file that is JSON itself has a `Content-Disposition` (inferred). */
function isFile({ ok, headers }: Response): boolean {
  return ok && (!/^application\/json\b/i.test(headers.get('content-type') ?? '') || headers.has('content-disposition'));
}

function fileOf(response: Response): BinaryAnswer {
  const { headers } = response;
  const size = headers.get('content-length');
  const contentType = headers.get('content-type');
  const fileName = fileNameIn(headers.get('content-disposition') ?? '');
  return {
    body: response.body ?? new Blob([]).stream(),
    ...(contentType && { contentType }),
    ...(fileName && { fileName }),
    ...(size && { size: Number(size) }),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

/** `filename*=UTF-8''…` before `filename="…"`, as RFC 6266 says. */
function fileNameIn(disposition: string): string | undefined {
  const found =
    /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition) ?? /filename\s*=\s*"?([^";]+)/i.exec(disposition);
  try {
    return found?.[1] && decodeURIComponent(found[1]);
  } catch {
    return found?.[1];
  }
}

function undecodable(request: OutgoingRequest, response: Response, whole: string): UndecodableAnswerError {
  const { status: httpStatus, headers } = response;
  const logId = logIdOf(headers);
  const shown = maskText(whole, request.secrets);
  const text = shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
  const redirect = response.type === 'opaqueredirect' || (httpStatus >= 300 && httpStatus < 400);
  const lines = [
    `${request.where.api} was answered by HTTP ${httpStatus} without Feishu's JSON${logId ? ` (log id ${logId})` : ''}`,
    // Source: a path or method that does not exist is answered in plain text, not with code 99991201 (observed).
    httpStatus === 404 && 'There is no such API: check method, path and base URL.',
    redirect && `Redirects are not followed: ${maskText(headers.get('location') ?? '', request.secrets)}`,
    text,
  ];
  const facts = { ...request.where, httpStatus, logId, text };
  return new UndecodableAnswerError(lines.filter(Boolean).join('\n'), facts);
}
