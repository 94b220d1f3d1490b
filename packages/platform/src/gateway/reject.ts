/** One broken rule of a request field, in the platform's own form. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
  readonly value?: string;
}

/** What a refusal may carry besides its code; `failure()` adds log id, helps and troubleshooter. */
export interface RejectionDetails {
  /** Replaces the documented `msg` of the code. */
  readonly msg?: string;
  /** Words after `ext=`, which some services append to their `msg`. */
  readonly ext?: string;
  /** HTTP status; by default the one that the API documents for the code, else 400. */
  readonly status?: number;
  /** Values for `%v` and `%s` in the documented `msg`, in order. */
  readonly values?: readonly string[];
  readonly fieldViolations?: readonly FieldViolation[];
  /** Content of `error.message`: a sentence on the value that is wrong, which a few services (Base) add. */
  readonly errorMessage?: string;
  /** The scopes of which one is missing, and whose: the app's (99991672) or the user's grant (99991679). */
  readonly missingScopes?: { readonly scopes: readonly string[]; readonly tokenType: 'tenant' | 'user' };
  /** Content of `data` beside the code, where the API documents one. */
  readonly data?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Words for the log record only: which actual values led to the refusal. Never sent. */
  readonly because?: string;
}

/** The gateway's checks, in their order, then the service behind it. Log records name the one that refused. */
export type CheckName =
  | 'route'
  | 'fault'
  | 'transport'
  | 'token'
  | 'app_state'
  | 'token_kind'
  | 'ip_allowlist'
  | 'quota'
  | 'rate_limit'
  | 'scopes'
  | 'body'
  | 'fields'
  | 'ids'
  | 'service';

/** A call that the platform refuses as Feishu would. Anything else that is thrown is a defect of the platform. */
export class CallRejectedError extends Error {
  override readonly name = 'CallRejectedError';
  readonly code: number;
  readonly details: RejectionDetails;
  constructor(code: number, details: RejectionDetails) {
    super(`refused with ${code}${details.msg ? `: ${details.msg}` : ''}`);
    this.code = code;
    this.details = details;
  }
}

/** Makes the refusal of a call, to be thrown: `throw reject(codes.chatIdInvalid)`. */
export function reject(code: number, details: RejectionDetails = {}): CallRejectedError {
  return new CallRejectedError(code, details);
}
