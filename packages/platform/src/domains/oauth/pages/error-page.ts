import type { WholeAnswer } from '../../../emulation/handler.ts';
import type { IncomingCall } from '../../../gateway/incoming-call.ts';
import { codes } from '../codes.ts';
import { html } from './html.ts';
import { type Language, languageOf } from './language.ts';
import { pageAnswer } from './page-answer.ts';

/** The request that a page answers. */
export interface PageRequest {
  readonly call: IncomingCall;
  readonly logId: string;
}

const texts: Readonly<Record<Language, Readonly<Record<'title' | 'code' | 'logId' | 'troubleshooter', string>>>> = {
  en: { title: 'The request is invalid', code: 'Error code', logId: 'Log ID', troubleshooter: 'What to do' },
  zh: { title: '请求不合法', code: '错误码', logId: '日志 ID', troubleshooter: '排查建议' },
};

/** What each code means here. The live page's own words are known for two of them only. */
const reasons: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  [codes.requestInvalid]: {
    en: 'A parameter of the link is missing or wrong.',
    zh: '链接中的参数缺失或有误。',
  },
  [codes.userUnknown]: { en: 'There is no such user.', zh: '用户不存在。' },
  [codes.appNotInstalled]: { en: 'The app is not installed in the tenant.', zh: '租户未安装该应用。' },
  [codes.appUnavailable]: {
    en: "The user is outside the app's availability.",
    zh: '用户不在应用的可用范围内。',
  },
  [codes.scopeNotEnabled]: {
    en: 'The app does not have these scopes for user tokens, so they cannot be granted:',
    zh: '当前应用未申请以下用户身份权限，无法授权：',
  },
  [codes.redirectUriInvalid]: {
    en: "The redirect_uri is not in the app's list of redirect URLs (Security Settings):",
    zh: 'redirect_uri 不在应用的重定向 URL 列表（安全设置）中：',
  },
  [codes.scopeUnknown]: {
    en: 'There are no scopes of these names (names are separated by blanks):',
    zh: '以下权限不存在（多个权限以空格分隔）：',
  },
  [codes.appUnknown]: { en: 'There is no app with this App ID:', zh: '不存在该 App ID 的应用：' },
  [codes.userStatusInvalid]: {
    en: 'The user has left, is frozen, or has not joined yet.',
    zh: '用户已离职、被冻结或尚未加入。',
  },
  [codes.appNotEnabled]: { en: 'The app is disabled.', zh: '应用未启用。' },
};

/**
 * The page that tells why an authorization cannot go on; nothing is sent to the app. Its HTTP status is not known (inferred).
 */
export function errorPage({ call, logId }: PageRequest, code: number, subject = ''): WholeAnswer {
  const language = languageOf(call);
  const text = texts[language];
  return pageAnswer(
    { language, title: text.title, status: 400, code },
    html`<h1>${text.title}</h1>
<p>${reasons[code]?.[language]} ${subject && html`<code>${subject}</code>`}</p>
<dl>
<dt>${text.code}</dt><dd>${code}</dd>
<dt>${text.logId}</dt><dd>${logId}</dd>
</dl>
<p><a href="/search?from=openapi&amp;log_id=${logId}&amp;code=${code}">${text.troubleshooter}</a></p>`,
  );
}
