import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import type { CallOptions } from './call-options.ts';
import { InputError, type Stage } from './errors.ts';
import { formOf } from './form-data.ts';
import { fillIdempotencyKey } from './idempotency.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import { checkHeaderText, type Settings } from './settings.ts';

/**
 * Turns the input of an API into a request. Throws an `InputError`, before anything is sent, where a path parameter is
 * missing or a value cannot be written.
 */
export async function buildRequest(
  settings: Settings,
  api: ApiDefinition,
  input: ApiInput,
  options: CallOptions,
  stage: Stage,
): Promise<OutgoingRequest> {
  checkGroups(api.id, input);
  const { params, data, key } = fillIdempotencyKey(settings, api, input, options.idempotencyKey);
  const body = data === undefined ? undefined : await bodyOf(api, data);
  const secrets = [...settings.secrets, ...secretsIn(data)];
  return {
    where: { api: api.id, stage },
    method: api.method,
    url: addressOf(settings, api) + pathOf(api, input.path) + queryOf(api, params),
    headers: headersOf(settings, api, options, typeof body === 'string', secrets),
    body,
    repeatable: api.method === 'GET' || stage === 'token' || key !== undefined,
    binary: api.binary === true,
    beside: api.beside === true,
    secrets,
  };
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
  if (typeof data !== 'object' || data === null) return [];
  const values = secretFields.map((field) => (data as Record<string, unknown>)[field]);
  return values.filter((value) => typeof value === 'string');
}

function checkGroups(api: string, input: ApiInput): void {
  for (const group in input) {
    if (group === 'path' || group === 'params' || group === 'data') continue;
    throw new InputError(`${api}: "${group}" stands beside path, params and data; it belongs into one of them.`, {
      api,
    });
  }
}

function addressOf(settings: Settings, api: ApiDefinition): string {
  return api.host && !settings.baseUrlChosen ? `https://${api.host}` : settings.baseUrl;
}

/** Every parameter is one segment: percent-encoded whole, so that no value can change the path. */
function pathOf(api: ApiDefinition, values: object = {}): string {
  if (!api.path.startsWith('/')) throw new InputError(`${api.id}: a path starts with a slash.`, { api: api.id });
  return api.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = (values as Record<string, unknown>)[name];
    const segment = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
    // "." and ".." are left out of a path by every URL parser, also when percent-encoded.
    if (typeof segment !== 'string' || /^\.{0,2}$/.test(segment)) {
      throw new InputError(`${api.id}: path.${name} must be a text that is not empty, "." or "..".`, { api: api.id });
    }
    return encode(api.id, `path.${name}`, segment);
  });
}

/**
 * Lists become repeated keys, as Feishu's own SDKs for Go, Python and Node write them; what is undefined or null is
 * left out.
 */
function queryOf(api: ApiDefinition, params: object = {}): string {
  let query = '';
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) add(name, item);
      return;
    }
    if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
      throw new InputError(`${api.id}: params.${name} must be a text, a number, a boolean or a list of them.`, {
        api: api.id,
      });
    }
    const separator = query === '' && !api.path.includes('?') ? '?' : '&';
    query += `${separator}${encode(api.id, 'params', name)}=${encode(api.id, `params.${name}`, String(value))}`;
  };
  for (const [name, value] of Object.entries(params)) add(name, value);
  return query;
}

function encode(api: string, name: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw new InputError(`${api}: ${name} is not well-formed Unicode.`, { api, cause });
  }
}

function bodyOf(api: ApiDefinition, data: unknown): string | FormData | Promise<FormData> {
  if (api.method === 'GET') throw new InputError(`${api.id}: fetch cannot send a body with GET.`, { api: api.id });
  if (data instanceof FormData) return data;
  if (api.multipart) return formOf(api.id, data);
  try {
    return JSON.stringify(data);
  } catch (cause) {
    throw new InputError(`${api.id}: data cannot be written as JSON.`, { api: api.id, cause });
  }
}

function headersOf(
  settings: Settings,
  api: ApiDefinition,
  options: CallOptions,
  json: boolean,
  secrets: string[],
): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': settings.userAgent };
  if (json) headers['content-type'] = 'application/json; charset=utf-8';
  // Source: the official Node SDK; the page of each helpdesk API names the header.
  if (api.helpdesk && settings.helpdeskAuthorization) {
    headers['x-lark-helpdesk-authorization'] = `Bearer ${settings.helpdeskAuthorization}`;
  }
  for (const [given, value] of Object.entries(options.headers ?? {})) {
    const name = given.toLowerCase();
    if (name === 'authorization') {
      throw new InputError(`${api.id}: give tokens as options (userAccessToken, tenantAccessToken), not as a header.`, {
        api: api.id,
      });
    }
    if (/authorization|token|secret|cookie/.test(name)) {
      const secret = value.replace(/^\w+ +/, '');
      checkHeaderText(`headers["${given}"]`, secret, api.id);
      secrets.push(secret);
    }
    headers[name] = value;
  }
  return headers;
}
