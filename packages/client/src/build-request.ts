import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import type { CallOptions } from './call-options.ts';
import { InputError, type Stage } from './errors.ts';
import { fillIdempotencyKey } from './idempotency.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import type { Settings } from './settings.ts';
import type { ApiWithFiles } from './with-files.ts';

/**
 * Turns the input of an API into a request; for a multipart body `data` is the form. Throws an `InputError`, before
 * anything is sent, where the input cannot be written as a request.
 */
export function buildRequest(
  settings: Settings,
  api: ApiDefinition,
  input: ApiInput,
  options: CallOptions,
  stage: Stage,
): OutgoingRequest {
  const where = { api: api.id, stage };
  const { method, path, binary, beside, host } = api;
  try {
    for (const group in input) if (!/^(path|params|data)$/.test(group)) throw new Error(`input.${group} is unknown`);
    const { params, data, key } = fillIdempotencyKey(settings, api, input, options.idempotencyKey);
    // The data of a token call is secret: app secret, app ticket, app access token.
    const secrets = [...settings.secrets, ...(stage === 'token' ? Object.values(data as Record<string, string>) : [])];
    const headers = headersOf(settings, options, secrets);
    const body = data === undefined || data instanceof FormData ? data : JSON.stringify(data);
    if (typeof body === 'string') headers['content-type'] = 'application/json; charset=utf-8';
    if (body && method === 'GET') throw new Error('fetch sends no data with GET');
    const address = host && !settings.baseUrlChosen ? `https://${host}` : settings.baseUrl;
    return {
      where,
      method,
      url: address + pathOf(path, input.path) + queryOf(path, params),
      headers,
      body,
      repeatable: method === 'GET' || stage === 'token' || key !== undefined,
      beside,
      files: binary && (api as ApiWithFiles).files,
      secrets,
    };
  } catch (cause) {
    // Values that cannot be written, such as circular objects and broken Unicode, come here from the runtime.
    throw new InputError(`${api.id} was not sent: ${(cause as Error).message}`, where, { cause });
  }
}

/** Every parameter is one segment: percent-encoded whole, so that no value can change the path. */
function pathOf(path: string, values: object = {}): string {
  if (!path.startsWith('/')) throw new Error('the path must start with "/"');
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const segment = encode(`path.${name}`, (values as Record<string, unknown>)[name] ?? '');
    // "." and ".." are taken out of a path by every URL parser, also when percent-encoded.
    if (/^\.{0,2}$/.test(segment)) throw new Error(`path.${name} cannot be "${segment}"`);
    return segment;
  });
}

/**
 * Lists become repeated keys, as Feishu's own SDKs for Go, Python and Node write them; what is undefined or null is
 * left out.
 */
function queryOf(path: string, params: object = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null)
        parts.push(`${encode('params', name)}=${encode(`params.${name}`, item)}`);
    }
  }
  return parts.length ? (path.includes('?') ? '&' : '?') + parts.join('&') : '';
}

function encode(name: string, value: unknown): string {
  if (typeof value === 'object') throw new Error(`${name} cannot be an object`);
  return encodeURIComponent(String(value));
}

function headersOf(settings: Settings, { headers: given }: CallOptions, secrets: string[]): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': settings.userAgent };
  for (const name in given) {
    const value = given[name] as string;
    headers[name.toLowerCase()] = value;
    if (/auth|token|secret/i.test(name)) secrets.push(value.replace(/^\w+ /, ''));
  }
  if (headers.authorization) throw new Error('tokens are options, not headers');
  return headers;
}
