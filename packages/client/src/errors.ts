/**
 * Everything that a call can throw. `ApiError`: Feishu said no. `TransportError`: no answer that can be read.
 * `InputError`: the call was never sent. The subclasses of `ApiError` follow the remedy, so that a program can act on
 * the class and a person on the message; the facts are in fields. No field, message, stack or cause holds a secret.
 */
import type { FailureDetails, FieldViolation, Help, PermissionViolation } from './failure-details.ts';

/** Which step failed: getting the access token for the call, or the call itself. */
export type Stage = 'token' | 'call';

/** The call that an error is about. */
export interface Where {
  readonly api: string;
  readonly stage: Stage;
}

export abstract class LarkError extends Error {
  /** Id of the API, `im.v1.message.create`; method and path of a raw call; '' outside any call. */
  declare readonly api: string;
  declare readonly stage: Stage;

  /** `facts` become fields of the error. `options` may hold the `cause`. */
  constructor(message: string, facts: Where & Partial<FailureDetails & { text: string }>, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, facts);
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** Feishu answered, and the answer's `code` is not 0. */
export class ApiError extends LarkError {
  declare readonly code: number;
  declare readonly msg: string;
  declare readonly httpStatus: number;
  /** Value of `x-tt-logid`; finds the call in the console's log search (日志检索). */
  declare readonly logId: string | undefined;
  declare readonly fieldViolations: readonly FieldViolation[];
  declare readonly permissionViolations: readonly PermissionViolation[];
  declare readonly helps: readonly Help[];
  /** Address of a page that names cause and remedy of this very failure. */
  declare readonly troubleshooter: string | undefined;
  /** The whole answer, parsed, with secrets masked. */
  declare readonly raw: unknown;
}

/** App id or app secret is wrong. Only a person can mend it. */
export class CredentialsError extends ApiError {}

/** The access token is missing, dead, or of a kind that the API does not take. */
export class TokenError extends ApiError {}

/** The user access token or refresh token is dead: refresh it, or let the user log in again. */
export class UserTokenError extends TokenError {}

/** The app is disabled, or not installed, or not available to this user in this tenant: an administrator decides. */
export class AppUnavailableError extends ApiError {}

/** A scope is missing. */
export class ScopeError extends ApiError {
  /** The scopes of which any one suffices, where the answer lists them. */
  get scopes(): readonly string[] {
    return this.permissionViolations.map((violation) => violation.scope);
  }
}

/** The app has none of the API's scopes: enable one in the developer console and publish a version. */
export class AppScopeError extends ScopeError {}

/** The user has granted none of the API's scopes: send the user through authorization again, with the scope. */
export class UserGrantError extends ScopeError {}

/** The caller's address is not in the app's IP allowlist. */
export class IpDeniedError extends ApiError {}

/** The request cannot be bound to the API's types, or breaks its rules; `fieldViolations` names the fields. */
export class FieldViolationError extends ApiError {}

/** An id in the request does not exist, or belongs to another app or tenant. */
export class UnknownIdError extends ApiError {}

/** Too many calls in a short time. */
export class RateLimitedError extends ApiError {
  /** Seconds until calls are accepted again, where the answer says so. */
  declare readonly retryAfterSeconds: number | undefined;
  /** The limit that was met, where the answer says so. */
  declare readonly rateLimit: number | undefined;
}

/** The tenant's monthly call quota is used up: repeating does not help. */
export class QuotaError extends ApiError {}

/** The API answered HTTP 403: app or user has no right to this resource, or it lies outside the app's data range. */
export class ForbiddenError extends ApiError {}

/** The API answered HTTP 404: the resource does not exist. */
export class NotFoundError extends ApiError {}

/** The API answered HTTP 409: the call collides with another one, or with the state of the resource. */
export class ConflictError extends ApiError {}

/** Feishu failed: HTTP 5xx, or a code of the table that means an internal error. */
export class ServerError extends ApiError {}

/** There is no answer, or none that can be read. Whether the call took effect is unknown. */
export abstract class TransportError extends LarkError {}

/** The connection could not be made, or broke. `cause` has the reason. */
export class NetworkError extends TransportError {}

/** The call did not settle within its time. */
export class TimeoutError extends TransportError {}

/** The caller's signal was aborted; `cause` is the reason that it gave. */
export class AbortedError extends TransportError {}

/** The answer is not one of Feishu's JSON answers: an error page, an empty body, a redirect. */
export class UndecodableAnswerError extends TransportError {
  declare readonly httpStatus: number;
  declare readonly logId: string | undefined;
  /** Start of the text that came instead, secrets masked. */
  declare readonly text: string;
}

/** The call was not sent, because what it was given cannot make a call. */
export class InputError extends LarkError {
  constructor(message: string, where?: Partial<Where>, options?: ErrorOptions) {
    super(message, { api: '', stage: 'call', ...where }, options);
  }
}

// Named here, by strings, so that names survive minification; on the prototypes, so that stacks begin with them.
const named = {
  ApiError,
  CredentialsError,
  TokenError,
  UserTokenError,
  AppUnavailableError,
  ScopeError,
  AppScopeError,
  UserGrantError,
  IpDeniedError,
  FieldViolationError,
  UnknownIdError,
  RateLimitedError,
  QuotaError,
  ForbiddenError,
  NotFoundError,
  ConflictError,
  ServerError,
  NetworkError,
  TimeoutError,
  AbortedError,
  UndecodableAnswerError,
  InputError,
};
for (const [name, type] of Object.entries(named)) type.prototype.name = name;
