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
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) throw redirected(request, response);
  const answer = (data: unknown) => ({ data: data as Output, status, headers, logId: logIdOf(headers) });
  if (request.binary && isFile(response)) return answer(fileOf(response));

  const text = await response.text();
  const body = parse(text);
  if (!isObject(body) || typeof body.code !== 'number') throw undecodable(request, response, text);
  if (body.code === 0) return answer(dataOf(request, body));
  const shown = maskJson(body, request.secrets) as typeof body & { code: number };
  throw apiError(request.where, readFailure(shown, status, headers));
}

/** `data`; where an API has none, what stands beside `code` and `msg`, as in the answers with access tokens. */
function dataOf(request: OutgoingRequest, body: Readonly<Record<string, unknown>>): unknown {
  const { data } = body;
  if (!request.beside && data !== undefined && data !== null) return data;
  const { code: _code, msg: _msg, data: _data, ...beside } = body;
  return request.beside && data !== undefined ? { ...beside, data } : beside;
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
  const json = /^application\/json\b/i.test(headers.get('content-type') ?? '');
  return ok && (!json || headers.has('content-disposition'));
}

function fileOf(response: Response): BinaryAnswer {
  const { headers } = response;
  const size = headers.get('content-length');
  const contentType = headers.get('content-type');
  const fileName = fileNameIn(headers.get('content-disposition') ?? '');
  return {
    body: response.body ?? new Blob([]).stream(),
    ...(contentType !== null && { contentType }),
    ...(fileName !== undefined && { fileName }),
    ...(size !== null && { size: Number(size) }),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

/** `filename*=UTF-8''…` before `filename="…"`, as RFC 6266 says. */
function fileNameIn(disposition: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  const name = encoded ?? plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}

function redirected(request: OutgoingRequest, response: Response): UndecodableAnswerError {
  const target = maskText(response.headers.get('location') ?? 'an address that the runtime hides', request.secrets);
  const message = `${request.where.api} was answered with a redirect to ${target}; redirects are not followed.`;
  return new UndecodableAnswerError(message, request.where, factsOf(request, response, ''));
}

function undecodable(request: OutgoingRequest, response: Response, text: string): UndecodableAnswerError {
  const facts = factsOf(request, response, text);
  const what = facts.text.trim() === '' ? 'an empty body' : `no JSON answer of Feishu: ${facts.text}`;
  const logId = facts.logId === undefined ? '' : ` (log id ${facts.logId})`;
  // Source: a path or method that does not exist is answered in plain text, not with code 99991201 (observed).
  const next = response.status === 404 ? '\nThere is no such API: check method, path and base URL.' : '';
  const message = `${request.where.api} was answered with HTTP ${response.status} and ${what}${logId}${next}`;
  return new UndecodableAnswerError(message, request.where, facts);
}

function factsOf(request: OutgoingRequest, { status, headers }: Response, text: string) {
  const shown = maskText(text, request.secrets);
  return {
    httpStatus: status,
    logId: logIdOf(headers),
    contentType: headers.get('content-type') ?? undefined,
    text: shown.length > 200 ? `${shown.slice(0, 200)}…` : shown,
  };
}
