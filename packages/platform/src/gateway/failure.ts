import { type ApiEntry, type ApiFacts, errorFacts, methodId } from '@larkspur/catalog';
import type { Answer } from './answer.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import { gatewayMessages } from './gateway-messages.ts';
import type { CallRejectedError, RejectionDetails } from './reject.ts';
import { jsonType } from './success.ts';

/** What a failure body is made from, besides the refusal itself. */
export interface FailureContext {
  readonly logId: string;
  readonly publicUrl: string;
  readonly brand: 'feishu' | 'lark';
  readonly api: ApiEntry | undefined;
  readonly facts: ApiFacts | undefined;
  readonly appId: string;
}

/** A refusal as it leaves: its answer, and code and message for the log record. */
export interface Failure {
  readonly answer: Answer;
  readonly code: number;
  readonly msg: string;
}

const documentation = 'https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting';

/** Codes whose live bodies link a help page in `error.message`. */
const helpPages: Readonly<Record<number, string>> = {
  [codes.tenantTokenInvalid]: 'how-to-fix-99991663-error',
  [codes.appScopeMissing]: 'how-to-fix-the-99991672-error',
};

/**
 * The body of a refusal: the only place that makes one. Where the page 调用 API and live bodies spell a field differently
 * (`logid` and `log_id`, `{scope, url}` and `{type, subject}`), both are given.
 */
export function failure(rejected: CallRejectedError, context: FailureContext): Failure {
  const { code, details } = rejected;
  const msg = messageOf(code, details, context);
  const error = {
    ...(helpPages[code] && {
      message: `Refer to the documentation to fix the error: ${documentation}/${helpPages[code]}`,
    }),
    ...(details.errorMessage !== undefined && { message: details.errorMessage }),
    log_id: context.logId,
    logid: context.logId,
    troubleshooter: troubleshooterOf(code, context),
    ...(details.fieldViolations && { field_violations: details.fieldViolations }),
    ...(details.missingScopes && scopeHelp(code, details.missingScopes, context)),
  };
  const body = { code, msg, ...(details.data !== undefined && { data: details.data }), error };
  const answer = {
    status: statusOf(code, details, context.facts),
    headers: { 'Content-Type': jsonType, ...details.headers },
    body: JSON.stringify(body),
  };
  return { answer, code, msg };
}

/** The link under which a person finds the cause of a call's failure and what to do. */
function troubleshooterUrl(code: number, { publicUrl, logId, api }: FailureContext): string {
  return `${publicUrl}/search?from=openapi&log_id=${logId}&code=${code}${api ? `&method_id=${methodId(api)}` : ''}`;
}

/** Where a scope is requested. */
function scopeUrl(scopes: readonly string[], tokenType: string, { publicUrl, appId }: FailureContext): string {
  return `${publicUrl}/app/${appId}/auth?q=${scopes.join(',')}&op_from=openapi&token_type=${tokenType}`;
}

function troubleshooterOf(code: number, context: FailureContext): string {
  const prefix =
    context.brand === 'feishu' ? '排查建议查看(Troubleshooting suggestions)' : 'Troubleshooting suggestions';
  return `${prefix}: ${troubleshooterUrl(code, context)}`;
}

function scopeHelp(
  code: number,
  { scopes, tokenType }: NonNullable<RejectionDetails['missingScopes']>,
  context: FailureContext,
): object {
  const type = code === codes.userScopeMissing ? 'action_privilege_required' : 'action_scope_required';
  const violations = scopes.map((scope) => ({
    type,
    subject: scope,
    scope,
    url: scopeUrl([scope], tokenType, context),
  }));
  if (code !== codes.appScopeMissing) return { permission_violations: violations };
  const description = `Learn more about scopes and how to add them: [${scopes.join(', ')}]`;
  return {
    permission_violations: violations,
    helps: [{ url: scopeUrl(scopes, tokenType, context), description }],
  };
}

/** The status that the API documents for the code, else 400. */
function statusOf(code: number, details: RejectionDetails, facts: ApiFacts | undefined): number {
  return details.status ?? documented(code, facts)?.[0] ?? 400;
}

function documented(code: number, facts: ApiFacts | undefined) {
  return facts?.errors?.find((row) => row[1] === code);
}

function messageOf(code: number, details: RejectionDetails, context: FailureContext): string {
  if (details.msg !== undefined) return details.msg;
  if (details.missingScopes) return scopeMessage(code, details.missingScopes, context);
  const row = documented(code, context.facts);
  const written =
    gatewayMessages[code] ?? (row && row[3] !== 'zh' && row[2]) ?? errorFacts(code)?.generic?.[0] ?? usedMessage(code);
  const msg = fillIn(written || 'failed', details.values ?? []);
  return details.ext === undefined ? msg : `${msg.replace(/\.$/, '')}, ext=${details.ext}`;
}

/** The message that most APIs document for a code that the table of generic codes lacks. */
function usedMessage(code: number): string | undefined {
  const uses = errorFacts(code)?.uses?.filter((use) => !use.zh && use.msg);
  return uses?.toSorted((a, b) => (b.apis ?? 0) - (a.apis ?? 0))[0]?.msg;
}

function fillIn(message: string, values: readonly string[]): string {
  let next = 0;
  return message.replace(/%[vsd]/g, (mark) => values[next++] ?? mark);
}

function scopeMessage(
  code: number,
  { scopes, tokenType }: NonNullable<RejectionDetails['missingScopes']>,
  context: FailureContext,
): string {
  const list = `[${scopes.join(', ')}]`;
  if (code === codes.userScopeMissing) {
    const sentence = `${gatewayMessages[code]} required one of these privileges under the user identity: ${list}.`;
    return context.brand === 'feishu' ? `${sentence}应用未获取所需的用户授权：${list}` : sentence;
  }
  const sentence = `Access denied. One of the following scopes is required: ${list}`;
  if (context.brand !== 'feishu') return sentence;
  const identity = tokenType === 'user' ? '用户' : '应用';
  return (
    `${sentence}.应用尚未开通所需的${identity}身份权限：${list}，` +
    `点击链接申请并开通任一权限即可：${scopeUrl(scopes, tokenType, context)}`
  );
}
