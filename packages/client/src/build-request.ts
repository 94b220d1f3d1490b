import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import type { CallOptions } from './call-options.ts';
import { InputError, type Stage } from './errors.ts';
import { fillIdempotencyKey } from './idempotency.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import type { Settings } from './settings.ts';

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
  try {
    checkGroups(input);
    const { params, data, key } = fillIdempotencyKey(settings, api, input, options.idempotencyKey);
    const secrets = [...settings.secrets, ...secretsIn(data)];
    const headers = headersOf(settings, options, secrets);
    const body = data === undefined || data instanceof FormData ? data : JSON.stringify(data);
    if (typeof body === 'string') headers['content-type'] = 'application/json; charset=utf-8';
    if (body && api.method === 'GET') throw new Error('fetch cannot send a body (data) with GET');
    return {
      where: { api: api.id, stage },
      method: api.method,
      url: addressOf(settings, api) + pathOf(api.path, input.path) + queryOf(api.path, params),
      headers,
      body,
      repeatable: api.method === 'GET' || stage === 'token' || key !== undefined,
      form: api.binary ? 'file' : api.beside ? 'beside' : 'data',
      secrets,
    };
  } catch (cause) {
    // Values that cannot be written, such as circular objects and broken Unicode, come here from the runtime.
    throw new InputError(`${api.id} was not sent: ${(cause as Error).message}`, { api: api.id, stage }, { cause });
  }
}

/** Fields of token calls that are as secret as the app's own secret. */
const secretFields = [
  'app_secret',
  'client_secret',
  'app_ticket',
  'app_access_token',
  'refresh_token',
  'code_verifier',
  'client_assertion',
];

function secretsIn(data: unknown): string[] {
  const found: string[] = [];
  for (const field of secretFields) {
    const value = (data as Record<string, unknown> | null | undefined)?.[field];
    if (typeof value === 'string') found.push(value);
  }
  return found;
}

function checkGroups(input: ApiInput): void {
  for (const group in input) {
    if (!['path', 'params', 'data'].includes(group)) throw new Error(`${group} stands beside path, params and data`);
  }
}

function addressOf({ baseUrl, baseUrlChosen }: Settings, { host }: ApiDefinition): string {
  return host && !baseUrlChosen ? `https://${host}` : baseUrl;
}

/** Every parameter is one segment: percent-encoded whole, so that no value can change the path. */
function pathOf(path: string, values: object = {}): string {
  if (!path.startsWith('/')) throw new Error('its path does not start with a slash');
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = (values as Record<string, unknown>)[name];
    const text = typeof value === 'number' ? String(value) : value;
    // "." and ".." are taken out of a path by every URL parser, also when percent-encoded.
    if (typeof text === 'string' && !/^\.{0,2}$/.test(text)) return encodeURIComponent(text);
    throw new Error(`path.${name} must be a text other than "", "." and ".."`);
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
      if (typeof item === 'object' && item) throw new Error(`params.${name} is an object; a query holds none`);
      if (item !== undefined && item !== null) parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(item)}`);
    }
  }
  if (parts.length === 0) return '';
  return (path.includes('?') ? '&' : '?') + parts.join('&');
}

function headersOf(settings: Settings, { headers: given }: CallOptions, secrets: string[]): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': settings.userAgent };
  for (const name in given) {
    const value = given[name] as string;
    headers[name.toLowerCase()] = value;
    if (/authorization|token|secret|cookie/i.test(name)) secrets.push(value.replace(/^\w+ +/, ''));
  }
  if (headers.authorization) throw new Error('access tokens are options (userAccessToken …), not headers');
  return headers;
}
