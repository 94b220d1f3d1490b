import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import type { AccessTokens } from './access-tokens.ts';
import { buildRequest } from './build-request.ts';
import type { CallOptions } from './call-options.ts';
import { openDeadline } from './deadline.ts';
import { type ApiError, InputError, type Stage } from './errors.ts';
import { authorize } from './outgoing-request.ts';
import type { Answer } from './read-answer.ts';
import { sendWithRetry } from './send-with-retry.ts';
import type { Settings } from './settings.ts';
import { tokenSourceFor } from './token-source.ts';
import type { ApiWithFiles } from './with-files.ts';

/** What a client is made of. Holds secrets: nothing outside the package gets hold of it. */
export interface ClientState {
  readonly settings: Settings;
  readonly tokens: AccessTokens;
}

/** One API call, from typed input to typed data. */
export async function callApi<Input extends ApiInput, Output>(
  { settings, tokens }: ClientState,
  api: ApiDefinition<Input, Output>,
  input: Input,
  options: CallOptions = {},
  stage: Stage = 'call',
): Promise<Answer<Output>> {
  const deadline = openDeadline(settings, { api: api.id, stage }, options, api.binary);
  try {
    const data = await deadline.limit(bodyDataOf(api, input.data));
    const request = buildRequest(settings, api, { ...input, data }, options, stage);
    const source = tokenSourceFor(tokens, api, options);
    const token = await deadline.limit(source?.get());
    try {
      return await sendWithRetry<Output>(settings, authorize(request, token), deadline);
    } catch (error) {
      // The gateway turns a dead token away before the API sees the call: one more attempt is safe for every API.
      if (!token || !source?.deadCodes.includes((error as ApiError).code)) throw error;
      const successor = await deadline.limit(source.replace(token));
      if (successor === token) throw error;
      return await sendWithRetry<Output>(settings, authorize(request, successor), deadline);
    }
  } finally {
    deadline.close();
  }
}

/** The data as it is; for an API that takes files as a form. */
function bodyDataOf(api: ApiDefinition & ApiWithFiles, data: unknown): unknown {
  if (!api.multipart && !api.binary) return data;
  if (!api.files) throw new InputError(`${api.id} has files: use withFiles()`);
  return api.multipart && !(data instanceof FormData) ? api.files.formOf(data) : data;
}
