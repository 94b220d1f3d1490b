import type { ApiDefinition, ApiInput, HttpMethod } from '@larkspur/catalog/api-definition';
import { createAccessTokens } from './access-tokens.ts';
import { type ClientState, callApi } from './call-api.ts';
import type { CallOptions } from './call-options.ts';
import { inspectKey } from './mask.ts';
import type { Answer } from './read-answer.ts';
import { type ClientOptions, readSettings } from './settings.ts';

/** What follows the API in a call: the input may be left out where nothing in it is required. */
export type CallArguments<Input extends ApiInput> =
  Record<string, never> extends Input ? [input?: Input, options?: CallOptions] : [input: Input, options?: CallOptions];

export interface RawCallOptions extends CallOptions {
  /** Values for `:name` parameters in the path. */
  path?: Record<string, string | number>;
  params?: Record<string, unknown>;
  data?: unknown;
}

/**
 * Calls Feishu's server API.
 *
 * ```ts
 * import { createClient } from '@larkspur/client';
 * import * as message from '@larkspur/client/im/v1/message';
 *
 * const client = createClient({ appId, appSecret });
 * const sent = await client.call(message.create, {
 *   params: { receive_id_type: 'chat_id' },
 *   data: { receive_id: 'oc_…', msg_type: 'text', content: JSON.stringify({ text: 'Hello' }) },
 * });
 * ```
 */
export interface Client {
  /** Calls an API and gives the `data` of its answer. Throws an `ApiError`, a `TransportError` or an `InputError`. */
  call<Input extends ApiInput, Output>(
    api: ApiDefinition<Input, Output>,
    ...rest: CallArguments<Input>
  ): Promise<Output>;

  /** The same with HTTP status, headers and log id beside `data`. */
  callWithResponse<Input extends ApiInput, Output>(
    api: ApiDefinition<Input, Output>,
    ...rest: CallArguments<Input>
  ): Promise<Answer<Output>>;

  /**
   * Calls whatever stands at a path, as the tenant unless `as` says otherwise:
   * `client.request('GET', '/open-apis/im/v1/chats', { params: { page_size: 20 } })`.
   */
  request<Output = unknown>(method: HttpMethod, path: `/${string}`, options?: RawCallOptions): Promise<Output>;

  toJSON(): { appId: string | undefined; baseUrl: string };
}

/** Makes a client. Nothing is sent before the first call. Throws an `InputError` for options that cannot be. */
export function createClient(options: ClientOptions = {}): Client {
  const settings = readSettings(options);
  const state: ClientState = {
    settings,
    tokens: createAccessTokens(settings, (api, input) => callApi(state, api, input, {}, 'token')),
  };
  // What it holds is out of reach from outside: nobody can print it by accident.
  const client: Client & { [inspectKey](): string } = {
    async call(api, ...rest) {
      return (await client.callWithResponse(api, ...rest)).data;
    },
    callWithResponse: (api, ...[input, callOptions]) => callApi(state, api, input ?? ({} as never), callOptions),
    request: (method, path, { path: values, params, data, ...callOptions } = {}) => {
      const api: ApiDefinition<ApiInput, never> = { id: `${method} ${path}`, method, path };
      return client.call(api, { path: values, params, data }, callOptions);
    },
    toJSON: () => ({ appId: settings.appId, baseUrl: settings.baseUrl }),
    [inspectKey]: () => `Client ${JSON.stringify(client)}`,
  };
  return client;
}
