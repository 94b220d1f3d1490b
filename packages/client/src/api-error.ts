/**
 * Which class a failed answer becomes, and the words of its message. By `code`, then by HTTP status, never by `msg`.
 * Source of codes and meanings: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`; those of the OAuth endpoints:
 * `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token`.
 */
import * as errors from './errors.ts';
import { ApiError, type Where } from './errors.ts';
import type { FailureDetails } from './failure-details.ts';

type Next = string | ((details: FailureDetails) => string);
type Kind = readonly [type: typeof ApiError, codes: readonly number[], next?: Next];

/**
 * The class of an error, its codes, and what its reader should do next where the answer does not say it itself. All of
 * it ends up in bundles. Codes with a telling HTTP status need no row.
 */
const kinds: readonly Kind[] = [
  [
    errors.CredentialsError,
    [10005, 10012, 10013, 10014, 10015, 20002, 20048, 99991543],
    'Check app id, app secret and app ticket.',
  ],
  [
    errors.TokenError,
    [99991661, 99991663, 99991664, 99991665, 99991670, 99991671],
    'Use a live token of a kind that this API takes.',
  ],
  [
    errors.UserTokenError,
    [20026, 20037, 20064, 20073, 99991668, 99991669, 99991677],
    'Refresh the user token, or let the user log in again.',
  ],
  [errors.AppUnavailableError, [20009, 20010, 20069, 99991662, 99991673], 'An administrator must enable the app.'],
  [errors.AppScopeError, [99991672], (details) => `Add one of the scopes to the app. ${consolePage(details)}`],
  [errors.UserGrantError, [99991679], 'Let the user authorize one of the scopes.'],
  [errors.ScopeError, [99991676]],
  [errors.IpDeniedError, [99991401], "Add this address to the app's IP allowlist."],
  [
    errors.FieldViolationError,
    [99992402],
    ({ fieldViolations }) => fieldViolations.map((at) => `${at.field}: ${at.description}`).join('; '),
  ],
  // Seen for a message whose content was given as an object.
  [errors.FieldViolationError, [9499], 'A value has the wrong type: perhaps an object instead of JSON in a string.'],
  [
    errors.RateLimitedError,
    // 230020 one chat or card, 11232 and 11233 old messages, 1254290 Base.
    [99991400, 230020, 11232, 11233, 1254290],
    ({ retryAfterSeconds }) => (retryAfterSeconds ? `Wait ${retryAfterSeconds} s.` : ''),
  ],
  [errors.QuotaError, [99991403]],
  [errors.ForbiddenError, [40004, 40014, 41050], "Widen the app's contact range."],
  [errors.ServerError, [1500, 1663, 1668, 2200, 5000, 10101, 55001, 65001]],
  [errors.UnknownIdError, [99992500, 99992501], 'Check the id, and the parameter that names its kind.'],
];

function kindOf({ code, httpStatus }: FailureDetails, { stage }: Where): Kind {
  let known = code;
  // Ids that do not exist, or belong to another app or tenant.
  if (code > 99992350 && code < 99992382) known = 99992500;
  // From the token endpoints "invalid param" means a malformed app id; elsewhere it is any wrong parameter.
  if (code === 10003 && stage === 'token') known = 10014;
  return kinds.find(([, codes]) => codes.includes(known)) ?? [typeOfStatus(httpStatus), []];
}

function typeOfStatus(status: number): typeof ApiError {
  const known: Record<number, typeof ApiError> = {
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    429: errors.RateLimitedError,
  };
  return known[status] ?? (status >= 500 ? errors.ServerError : ApiError);
}

/** Makes the error of a failed answer. `details` are masked already. */
export function apiError(where: Where, details: FailureDetails): ApiError {
  const [type, , next] = kindOf(details, where);
  const { code, msg, logId, troubleshooter } = details;
  const lines = [
    `${where.api} failed with ${code}: ${msg}${logId ? ` (log id ${logId})` : ''}`,
    typeof next === 'function' ? next(details) : next,
    troubleshooter && `Cause and remedy: ${troubleshooter}`,
  ];
  return new type(lines.filter(Boolean).join('\n').trimEnd(), { ...where, ...details });
}

function consolePage({ helps, permissionViolations }: FailureDetails): string {
  return [...helps, ...permissionViolations].find((link) => link.url)?.url ?? '';
}
