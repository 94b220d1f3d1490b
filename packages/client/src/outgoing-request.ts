import type { Where } from './errors.ts';
import { checkHeaderText } from './settings.ts';
import type { FileCodec } from './with-files.ts';

/** One API call as it goes out, but for its token: see `authorize`. */
export interface OutgoingRequest {
  readonly where: Where;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
  /** Whether sending it twice has the effect of sending it once. */
  readonly repeatable: boolean;
  /** The answer has its content beside `code` and `msg` instead of under `data`. */
  readonly beside: boolean | undefined;
  /** Set where the answer is a file. */
  readonly files: FileCodec | undefined;
  /** What must not be shown if the answer, or an error of the transport, contains it. */
  readonly secrets: readonly string[];
}

/** The request with an access token in it; without one it stays as it is. */
export function authorize(request: OutgoingRequest, token: string | undefined): OutgoingRequest {
  if (token === undefined) return request;
  checkHeaderText('The access token', token);
  return {
    ...request,
    headers: { ...request.headers, authorization: `Bearer ${token}` },
    secrets: [...request.secrets, token],
  };
}
