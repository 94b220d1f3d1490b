import type { ApiDefinition, ApiInput, HttpMethod } from '@larkspur/catalog/api-definition';
import { AccessTokens } from './access-tokens.ts';
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

  toJSON(): { appId: string | undefined; appType: string; baseUrl: string };
}

/** Makes a client. Nothing is sent before the first call. Throws an `InputError` for options that cannot be. */
export function createClient(options: ClientOptions = {}): Client {
  return new LarkspurClient(options);
}

class LarkspurClient implements Client {
  readonly #state: ClientState;

  constructor(options: ClientOptions) {
    const settings = readSettings(options);
    const tokens = new AccessTokens(settings, (api, input) => callApi(this.#state, api, input, {}, 'token'));
    this.#state = { settings, tokens };
  }

  async call<Input extends ApiInput, Output>(
    api: ApiDefinition<Input, Output>,
    ...[input, options]: CallArguments<Input>
  ): Promise<Output> {
    return (await callApi(this.#state, api, input ?? ({} as Input), options)).data;
  }

  callWithResponse<Input extends ApiInput, Output>(
    api: ApiDefinition<Input, Output>,
    ...[input, options]: CallArguments<Input>
  ): Promise<Answer<Output>> {
    return callApi(this.#state, api, input ?? ({} as Input), options);
  }

  async request<Output>(method: HttpMethod, path: `/${string}`, given: RawCallOptions = {}): Promise<Output> {
    const { path: values, params, data, ...options } = given;
    const api: ApiDefinition<ApiInput, Output> = { id: `${method} ${path}`, method, path };
    return (await callApi(this.#state, api, { path: values ?? {}, params: params ?? {}, data }, options)).data;
  }

  toJSON() {
    const { appId, appType, baseUrl } = this.#state.settings;
    return { appId, appType, baseUrl };
  }

  [inspectKey](): string {
    return `Client ${JSON.stringify(this.toJSON())}`;
  }
}
