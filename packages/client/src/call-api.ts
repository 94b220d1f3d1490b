import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import type { AccessTokens } from './access-tokens.ts';
import { buildRequest } from './build-request.ts';
import type { CallOptions } from './call-options.ts';
import { successorOf, tokenFor } from './call-token.ts';
import { Deadline } from './deadline.ts';
import type { Stage } from './errors.ts';
import { formOf } from './form-data.ts';
import { authorize } from './outgoing-request.ts';
import type { Answer } from './read-answer.ts';
import { sendWithRetry } from './send-with-retry.ts';
import type { Settings } from './settings.ts';

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
  const timeoutMs = options.timeoutMs ?? settings.timeoutMs;
  const deadline = new Deadline(settings.clock, { api: api.id, stage }, timeoutMs, options.signal, api.binary);
  try {
    const data = api.multipart ? await deadline.race(formOf(api.id, input.data)) : input.data;
    const request = buildRequest(settings, api, { ...input, data }, options, stage);
    const token = await tokenFor(tokens, api, options, deadline);
    try {
      return await sendWithRetry<Output>(settings, authorize(request, token.value), deadline);
    } catch (error) {
      // The gateway turns a dead token away before the API sees the call: one more attempt is safe for every API.
      const successor = await successorOf(token, error, deadline);
      if (successor === undefined) throw error;
      return await sendWithRetry<Output>(settings, authorize(request, successor), deadline);
    }
  } finally {
    deadline.close();
  }
}
