import type { ApiDefinition, ApiEntry, ApiFacts, ApiInput } from '@larkspur/catalog';
import type { Answer } from '../gateway/answer.ts';
import type { Caller } from '../gateway/caller.ts';
import type { IncomingCall } from '../gateway/incoming-call.ts';
import type { UploadedFile } from '../gateway/input.ts';
import type { CallRejectedError } from '../gateway/reject.ts';
import type { ResolvedIds } from '../gateway/resolve-ids.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { Db } from '../store/store.ts';

/** What the handler of an API works with. The gateway's checks have passed: no token, scope, limit or shape is left to check. */
export interface HandlerContext<Input> {
  readonly api: ApiEntry;
  readonly facts: ApiFacts;
  /** As the caller wrote it: path parameters, query, body. */
  readonly input: Input;
  readonly files: readonly UploadedFile[];
  readonly caller: Caller;
  /** What the ids in the input stand for. */
  readonly ids: ResolvedIds;
  /** Reads and writes; kept when the handler returns, undone when it throws. */
  readonly db: Db;
  /** The call's x-tt-logid, for pages that show it. */
  readonly logId: string;
  /** The time of the call, in milliseconds. */
  readonly now: number;
  readonly platform: PlatformContext;
  /** The request, for the few APIs that look at it itself. */
  readonly call: IncomingCall;
  /** Tells the developer in the log record and in a header what the real service would have done otherwise. */
  readonly note: (text: string) => void;
}

/**
 * A whole answer in place of an envelope: a page, a redirect, a body of another form. Returned, it keeps what the handler
 * has written; thrown, it is a refusal and undoes that.
 */
export class WholeAnswer {
  readonly answer: Answer;
  /** Code and message for the log record. */
  readonly code: number;
  readonly msg: string;
  /** Words for the log record only. */
  readonly because: string;
  constructor(answer: Answer, { code = 0, msg = '', because = '' } = {}) {
    this.answer = answer;
    this.code = code;
    this.msg = msg;
    this.because = because;
  }
}

/** What the refusal of an input may look at. */
interface RefusedRequest {
  readonly call: IncomingCall;
  readonly logId: string;
}

/** The emulation of one API. */
export interface ApiHandler {
  readonly apiId: string;
  readonly run: (context: HandlerContext<never>) => Promise<unknown>;
  /** `msg` of a success: what the API's page shows. */
  readonly msg: string;
  /** The fields of the output stand beside `code` instead of in `data`. */
  readonly beside: boolean;
  /** Makes the refusal of an input that cannot be read or breaks a rule, where the API has a form of its own for that. */
  readonly refuseInput: ((refusal: CallRejectedError, request: RefusedRequest) => unknown) | undefined;
  /** The body may also be `application/x-www-form-urlencoded`. */
  readonly takesForm?: boolean;
}

/** What an API may do differently from most. */
export interface HandlerOptions {
  readonly msg?: string;
  readonly refuseInput?: ApiHandler['refuseInput'];
  readonly takesForm?: boolean;
}

/**
 * Binds a handler to its API, whose types it then has. The parts of the input are there also where a caller may omit them.
 * A refusal that is returned, not thrown, keeps what the handler has written: a success of which a part failed.
 */
export function handle<Input extends ApiInput, Output>(
  api: ApiDefinition<Input, Output>,
  run: (context: HandlerContext<Required<Input>>) => Promise<NoInfer<Output> | WholeAnswer | CallRejectedError>,
  { msg = 'success', refuseInput, takesForm = false }: HandlerOptions = {},
): ApiHandler {
  return { apiId: api.id, run: run as ApiHandler['run'], msg, beside: api.beside === true, refuseInput, takesForm };
}
