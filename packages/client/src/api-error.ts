/**
 * Which class a failed answer becomes, and the words of its message. By `code`, then by HTTP status, never by `msg`.
 * Source of codes and meanings: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`; those of the OAuth endpoints:
 * `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token`; 21000, 21001: lark-cli.
 */
import * as errors from './errors.ts';
import { ApiError, type Where } from './errors.ts';
import type { FailureDetails } from './failure-details.ts';

type Next = string | ((details: FailureDetails) => string);

/** The class of the error, what its reader should do next, and the codes. */
const kinds: readonly [type: typeof ApiError, next: Next, codes: readonly number[]][] = [
  [
    errors.CredentialsError,
    'Check app id and app secret in the console, Credentials & Basic Info (凭证与基础信息).',
    [10005, 10014, 10015, 20002, 20048, 99991543],
  ],
  [
    errors.TokenError,
    'Use a live access token, of a kind that this API takes.',
    [99991661, 99991663, 99991664, 99991665, 99991670, 99991671],
  ],
  [errors.TokenError, 'The app_ticket may be old: have it pushed again (auth.v3.appTicket.resend).', [10012, 10013]],
  [
    errors.UserTokenError,
    'Refresh the user access token or let the user log in again. An API for tenants only takes none.',
    [20026, 20037, 20064, 20073, 99991668, 99991669, 99991677],
  ],
  [
    errors.AppUnavailableError,
    'An administrator must install or enable the app, or widen its availability range (可用范围).',
    [20009, 20010, 20069, 99991662, 99991673],
  ],
  [
    errors.AppScopeError,
    (details) => `Add ${scopes(details)} to the app and publish a version. ${consolePage(details)}`,
    [99991672],
  ],
  [errors.UserGrantError, (details) => `Let the user authorize the app again, with ${scopes(details)}.`, [99991679]],
  [errors.ScopeError, 'The access token lacks a scope of this API.', [99991676]],
  [errors.IpDeniedError, "Add this address to the app's IP allowlist (安全设置).", [99991401]],
  [errors.AccessPolicyError, '', [21000, 21001]],
  [
    errors.FieldViolationError,
    ({ fieldViolations }) => fieldViolations.map((at) => `${at.field}: ${at.description}`).join('; '),
    [99992402],
  ],
  // Seen for a message whose content was given as an object: it is JSON in a string.
  [
    errors.FieldViolationError,
    'A value has the wrong JSON type, perhaps an object instead of JSON in a string.',
    [9499],
  ],
  [
    errors.RateLimitedError,
    ({ retryAfterSeconds }) => (retryAfterSeconds ? `Calls are accepted again in ${retryAfterSeconds} s.` : ''),
    // 230020 one chat or card, 11232 and 11233 old messages, 190004, 190005 and 190010 calendar, 1254290 Base.
    [99991400, 230020, 11232, 11233, 190004, 190005, 190010, 1254290],
  ],
  [errors.QuotaError, "The tenant's plan has no calls left this month.", [99991403]],
  [errors.ForbiddenError, "Widen the app's contact range (数据权限).", [40004, 40014, 41050]],
  [errors.ServerError, '', [1500, 1663, 1668, 2200, 5000, 10101, 20050, 20072, 55001, 65001]],
];

const ofUnknownId = [
  errors.UnknownIdError,
  'Check the id and the parameter that says its kind (user_id_type …). An open_id belongs to one app.',
] as const;

function kindOf({ code, httpStatus }: FailureDetails, { stage }: Where): readonly [type: typeof ApiError, next: Next] {
  // 99992351 to 99992381 and 99992500, 99992501: ids that do not exist or belong to somebody else.
  if ((code > 99992350 && code < 99992382) || code === 99992500 || code === 99992501) return ofUnknownId;
  // From the token endpoints 10003 "invalid param" means a malformed app id; elsewhere it is any wrong parameter.
  const wanted = stage === 'token' && code === 10003 ? 10014 : code;
  const [type, next] = kinds.find(([, , codes]) => codes.includes(wanted)) ?? [typeOfStatus(httpStatus), ''];
  return [type, next];
}

function typeOfStatus(status: number): typeof ApiError {
  if (status === 403) return errors.ForbiddenError;
  if (status === 404) return errors.NotFoundError;
  if (status === 409) return errors.ConflictError;
  if (status === 429) return errors.RateLimitedError;
  return status >= 500 ? errors.ServerError : ApiError;
}

/** Makes the error of a failed answer. `details` are masked already. */
export function apiError(where: Where, details: FailureDetails): ApiError {
  const [type, next] = kindOf(details, where);
  const { code, msg, logId, troubleshooter } = details;
  const lines = [
    `${where.api} failed with ${code}: ${msg}${logId ? ` (log id ${logId})` : ''}`,
    typeof next === 'function' ? next(details) : next,
    troubleshooter && `Cause and remedy: ${troubleshooter}`,
  ];
  return new type(lines.filter(Boolean).join('\n'), where, details);
}

function scopes({ permissionViolations }: FailureDetails): string {
  return `one of the scopes ${permissionViolations.map((violation) => violation.scope).join(', ')}`;
}

function consolePage({ helps, permissionViolations }: FailureDetails): string {
  return helps[0]?.url ?? permissionViolations.find((violation) => violation.url)?.url ?? '';
}
