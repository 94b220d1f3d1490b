/**
 * Which class a failed answer becomes, and the words of its message. By `code`, then by HTTP status, never by `msg`.
 * Source of codes and meanings: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`; those of the OAuth endpoints:
 * `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token`; 21000, 21001: lark-cli.
 */
import * as errors from './errors.ts';
import { ApiError, type Stage } from './errors.ts';
import type { FailureDetails } from './failure-details.ts';

interface Where {
  api: string;
  stage: Stage;
}

/** How one kind of failure is told from the others, and what its reader should do next. */
interface Kind {
  readonly type: typeof ApiError;
  readonly codes: readonly number[];
  readonly next?: (details: FailureDetails) => string;
}

const kinds: readonly Kind[] = [
  {
    type: errors.CredentialsError,
    codes: [10005, 10014, 10015, 20002, 20048, 99991543],
    next: () => 'Check app id and app secret: the console shows both under Credentials & Basic Info (凭证与基础信息).',
  },
  {
    type: errors.TokenError,
    codes: [99991661, 99991663, 99991664, 99991665, 99991670, 99991671],
    next: () => 'Use a live access token, of a kind that this API takes.',
  },
  {
    type: errors.TokenError,
    codes: [10012, 10013],
    next: () => "A store app's ticket may be old: ask for a new one (auth.v3.appTicket.resend).",
  },
  {
    type: errors.UserTokenError,
    codes: [20026, 20037, 20064, 20073, 99991668, 99991669, 99991677],
    next: () =>
      'Refresh the user access token or let the user log in again. An API that takes no user token is called as the tenant.',
  },
  {
    type: errors.AppUnavailableError,
    codes: [20009, 20010, 20069, 99991662, 99991673],
    next: () =>
      'An administrator of the tenant must install or enable the app, or widen its availability range (可用范围).',
  },
  {
    type: errors.AppScopeError,
    codes: [99991672],
    next: (details) => `Add ${anyScope(details)} to the app and publish a version.${consolePage(details)}`,
  },
  {
    type: errors.UserGrantError,
    codes: [99991679],
    next: (details) =>
      `Let the user authorize the app again with ${anyScope(details)}; tokens from before do not gain it.`,
  },
  { type: errors.ScopeError, codes: [99991676], next: () => 'The access token lacks a scope of this API.' },
  {
    type: errors.IpDeniedError,
    codes: [99991401],
    next: () => "Add this address to the app's IP allowlist (Security Settings, 安全设置).",
  },
  { type: errors.AccessPolicyError, codes: [21000, 21001] },
  {
    type: errors.FieldViolationError,
    codes: [99992402],
    next: (details) => details.fieldViolations.map((at) => `${at.field}: ${at.description}`).join('; '),
  },
  {
    type: errors.FieldViolationError,
    codes: [9499],
    next: () =>
      'A value has the wrong JSON type. (The content of a message, for one, is JSON inside a string, not an object.)',
  },
  {
    type: errors.UnknownIdError,
    codes: [
      99992351, 99992352, 99992353, 99992354, 99992355, 99992356, 99992357, 99992358, 99992359, 99992360, 99992361,
      99992363, 99992364, 99992370, 99992375, 99992376, 99992378, 99992379, 99992380, 99992381, 99992500, 99992501,
    ],
    next: () => 'Check the id and the parameter that says its kind (user_id_type …). An open_id belongs to one app.',
  },
  {
    type: errors.RateLimitedError,
    // 230020 one chat or card, 11232 and 11233 old messages, 190004, 190005 and 190010 calendar, 1254290 Base.
    codes: [99991400, 230020, 11232, 11233, 190004, 190005, 190010, 1254290],
    next: ({ retryAfterSeconds }) =>
      retryAfterSeconds === undefined ? 'Call less often.' : `Calls are accepted again in ${retryAfterSeconds} s.`,
  },
  {
    type: errors.QuotaError,
    codes: [99991403],
    next: () => "The tenant's plan has no calls left this month; repeating does not help.",
  },
  {
    type: errors.ForbiddenError,
    codes: [40004, 40014, 41050],
    next: () => "Widen the app's contact range (数据权限 in the console) so that it covers this department or user.",
  },
  { type: errors.ServerError, codes: [1500, 1663, 1668, 2200, 5000, 10101, 20050, 20072, 55001, 65001] },
];

const kindOfCode = new Map(kinds.flatMap((kind) => kind.codes.map((code) => [code, kind] as const)));

function kindOf({ code, httpStatus }: FailureDetails, stage: Stage): Kind {
  // From the token endpoints 10003 "invalid param" means a malformed app id; elsewhere it is any wrong parameter.
  const known = kindOfCode.get(stage === 'token' && code === 10003 ? 10014 : code);
  return known ?? { type: typeOfStatus(httpStatus), codes: [] };
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
  const kind = kindOf(details, where.stage);
  const logId = details.logId === undefined ? '' : ` (log id ${details.logId})`;
  const lines = [
    `${where.api} failed with ${details.code}: ${details.msg}${logId}`,
    kind.next?.(details),
    details.troubleshooter && `Cause and remedy: ${details.troubleshooter}`,
  ];
  return new kind.type(lines.filter(Boolean).join('\n'), where, details);
}

function anyScope({ permissionViolations }: FailureDetails): string {
  if (permissionViolations.length === 0) return "one of the API's scopes";
  return `one of the scopes ${permissionViolations.map((violation) => violation.scope).join(', ')}`;
}

function consolePage({ helps, permissionViolations }: FailureDetails): string {
  const url = helps[0]?.url || permissionViolations.find((violation) => violation.url)?.url;
  return url ? ` ${url}` : '';
}
