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
  readonly retryAfterSeconds: number | undefined;
  readonly rateLimit: number | undefined;
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
  const error = isObject(body.error) ? body.error : {};
  const words = text(body.msg) ?? text(body.error_description) ?? text(body.message) ?? text(body.error) ?? '';
  return {
    code: body.code,
    msg: words,
    httpStatus,
    logId: logIdOf(headers) ?? text(error.log_id) ?? text(error.logid) ?? text(body.log_id),
    fieldViolations: objects(error.field_violations).map(fieldViolation),
    permissionViolations: objects(error.permission_violations).map(permissionViolation),
    helps: objects(error.helps).map((help) => ({
      url: text(help.url) ?? '',
      description: text(help.description) ?? '',
    })),
    troubleshooter: text(error.troubleshooter)?.match(/https?:\/\/\S+/)?.[0],
    // Both count seconds, the second one is HTTP's own. Source: `/ukTMukTMukTM/uUzN04SN3QjL1cDN` (rate limits).
    retryAfterSeconds: number(headers.get('x-ogw-ratelimit-reset')) ?? number(headers.get('retry-after')),
    rateLimit: number(headers.get('x-ogw-ratelimit-limit')),
    raw: body,
  };
}

export function logIdOf(headers: Headers): string | undefined {
  return headers.get('x-tt-logid') ?? headers.get('x-request-id') ?? undefined;
}

function fieldViolation(from: Body): FieldViolation {
  const value = from.value === undefined ? {} : { value: text(from.value) ?? JSON.stringify(from.value) };
  return { field: text(from.field) ?? '', description: text(from.description) ?? '', ...value };
}

function permissionViolation(from: Body): PermissionViolation {
  const type = text(from.type);
  const url = text(from.url);
  return { scope: text(from.subject) ?? text(from.scope) ?? '', ...(type && { type }), ...(url && { url }) };
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): Body[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: string | null): number | undefined {
  const parsed = value === null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(parsed) && parsed >= 0 ? parsed : undefined;
}
