/** What an error code means, and what to do about it. */
import type { ErrorUse } from './api-facts.ts';
import { type ErrorFacts, errorFacts } from './error-codes.ts';
import { type CauseAndRemedy, type Language, writtenExplanation } from './explanations.ts';

export * from './explanations.ts';

export interface Explanation extends CauseAndRemedy {
  readonly code: number;
  /** The messages that the documentation has for the code, most used first. */
  readonly msgs: readonly string[];
  /** The HTTP statuses that the pages of the APIs give, most used first. */
  readonly statuses: readonly number[];
  /** How many APIs document the code, and of which projects. */
  readonly apis: number;
  readonly projects: readonly string[];
  /** Whether cause and remedy were written for this code; otherwise they follow from its messages and statuses. */
  readonly written: boolean;
  /** Pages of Feishu on it. */
  readonly links: readonly string[];
  /** Messages of the codes that stand inside this one's message, by code. */
  readonly subErrors?: Readonly<Record<string, string>>;
}

const documentation = 'https://open.feishu.cn/document';

/** Explains a code; undefined for one of which neither the catalog nor the written explanations know anything. */
export function explainCode(code: number, language: Language = 'en'): Explanation | undefined {
  const facts = errorFacts(code);
  const written = writtenExplanation(code);
  if (!facts && !written) return undefined;
  const uses = (facts?.uses ?? []).toSorted((a, b) => (b.apis ?? 0) - (a.apis ?? 0));
  const pages = [...(written?.doc ? [written.doc] : []), ...uses.flatMap((use) => use.pages ?? [])];
  const documented = {
    code,
    msgs: messagesOf(facts, uses),
    statuses: distinct(uses.flatMap((use) => use.http ?? [])),
    apis: uses.reduce((sum, use) => sum + (use.apis ?? 0), 0),
    projects: distinct(uses.flatMap((use) => use.domains ?? [])).toSorted(),
  };
  return {
    ...documented,
    ...(written ? written[language] : followed(documented, language)),
    written: written !== undefined,
    links: distinct(pages).map((page) => (page.startsWith('/') ? documentation + page : page)),
    ...(facts?.subErrors && { subErrors: facts.subErrors }),
  };
}

function messagesOf(facts: ErrorFacts | undefined, uses: readonly ErrorUse[]): string[] {
  const inEnglish = uses.filter((use) => use.msg && !use.zh).map((use) => use.msg);
  const inChinese = uses.filter((use) => use.msg && use.zh).map((use) => use.msg);
  return distinct([...(facts?.generic ?? []), ...inEnglish, ...inChinese]);
}

/** What can be said of a code that nobody has written about: what the pages say, and what its HTTP status advises. */
function followed(
  { msgs, statuses, apis, projects }: Pick<Explanation, 'msgs' | 'statuses' | 'apis' | 'projects'>,
  language: Language,
): CauseAndRemedy {
  const where = projects.join(', ');
  const said = msgs[0] ? (language === 'zh' ? `：${msgs[0]}` : `: ${msgs[0]}`) : '';
  const cause = {
    en:
      apis > 0
        ? `The pages of ${apis} APIs (${where}) list it${said}`
        : `The table of generic error codes lists it${said}`,
    zh: apis > 0 ? `有 ${apis} 个接口的文档（${where}）列出该错误码${said}` : `通用错误码表列出该错误码${said}`,
  };
  return { cause: cause[language], remedy: adviceOn(statuses[0])[language] };
}

/** Source: the meaning of HTTP statuses in answers, `/server-docs/api-call-guide/calling-process/get-`. */
function adviceOn(status: number | undefined): Readonly<Record<Language, string>> {
  if (status === 401) {
    return {
      en: 'Check the access token and whom it belongs to.',
      zh: '检查访问凭证及其身份。',
    };
  }
  if (status === 403) {
    return {
      en: 'Check what the app or the user may do: scopes, rights on the resource, data range.',
      zh: '检查应用或用户的权限：接口权限、资源权限与数据范围。',
    };
  }
  if (status === 404) {
    return {
      en: 'Check the ids in the call: what they name does not exist, or the caller cannot see it.',
      zh: '检查请求中的 ID：所指资源不存在，或调用者不可见。',
    };
  }
  if (status === 409) {
    return {
      en: 'Read the current state first; another change may have come between.',
      zh: '先读取当前状态；可能与其他变更冲突。',
    };
  }
  if (status === 429) {
    return { en: 'Call less often, and repeat after a pause.', zh: '降低调用频率，稍后重试。' };
  }
  if (status !== undefined && status >= 500) {
    return {
      en: 'Repeat later; if it stays, give the log id to support.',
      zh: '稍后重试；若持续出现，请携带 log id 反馈。',
    };
  }
  return {
    en: "Compare the parameters of the call with the API's page.",
    zh: '对照接口文档检查请求参数。',
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
