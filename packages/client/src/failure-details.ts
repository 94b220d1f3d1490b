/** What a failed answer of Feishu says, brought into one form. */

/** A request field that breaks one of the API's rules; elements of a list are written `name[*]`. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
  readonly value?: string;
}

/** A scope that would have opened the API. */
export interface PermissionViolation {
  readonly scope: string;
  /** `action_scope_required`: the app lacks it; `action_privilege_required`: the user has not granted it. */
  readonly type?: string;
  /** Console page where the scope can be added. */
  readonly url?: string;
}

export interface Help {
  readonly url: string;
  readonly description: string;
}

export interface FailureDetails {
  readonly code: number;
  readonly msg: string;
  readonly httpStatus: number;
  readonly logId: string | undefined;
  readonly fieldViolations: readonly FieldViolation[];
  readonly permissionViolations: readonly PermissionViolation[];
  readonly helps: readonly Help[];
  readonly troubleshooter: string | undefined;
  readonly retryAfterSeconds?: number;
  readonly rateLimit?: number;
  readonly raw: unknown;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * Reads a failed answer. Two spellings are in use for some keys: the page "调用 API" has `logid` and `{scope, url}`,
 * live answers have `log_id` and `{type, subject}`. The OAuth endpoints answer `error` (a word) and `error_description`
 * instead of `msg`. Source: `/server-docs/api-call-guide/calling-process/get-`,
 * `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token`.
 */
export function readFailure(body: Body & { code: number }, httpStatus: number, headers: Headers): FailureDetails {
  // A word from the OAuth endpoints, an object from all others.
  const error = (body.error ?? {}) as Body;
  // Seconds until calls are accepted again. Source: `/ukTMukTMukTM/uUzN04SN3QjL1cDN` (rate limits).
  const numberIn = (name: string) => Number.parseFloat(headers.get(name) ?? '');
  const retryAfterSeconds = numberIn('x-ogw-ratelimit-reset');
  const rateLimit = numberIn('x-ogw-ratelimit-limit');
  return {
    code: body.code,
    msg: firstText(body.msg, body.error_description, body.message, body.error) ?? '',
    httpStatus,
    logId: logIdOf(headers) ?? firstText(error.log_id, error.logid, body.log_id),
    fieldViolations: entries(error.field_violations),
    permissionViolations: entries<PermissionViolation & { subject?: string }>(error.permission_violations).map(
      ({ subject, ...violation }) => ({ ...violation, scope: subject ?? violation.scope }),
    ),
    helps: entries(error.helps),
    troubleshooter: /https?:\/\/\S+/.exec(String(error.troubleshooter))?.[0],
    ...(retryAfterSeconds >= 0 && { retryAfterSeconds }),
    ...(rateLimit >= 0 && { rateLimit }),
    raw: body,
  };
}

export function logIdOf(headers: Headers): string | undefined {
  return headers.get('x-tt-logid') ?? headers.get('x-request-id') ?? undefined;
}

/** The entries of a list, as they come: their fields are what Feishu documents, but nobody checks that. */
function entries<Shape>(value: unknown): Shape[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry) : [];
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value !== '');
}
