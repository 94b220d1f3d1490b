import { scopeFacts } from '@larkspur/catalog';
import type { WholeAnswer } from '../../../emulation/handler.ts';
import type { Candidate } from '../consent/candidates.ts';
import { type Html, html } from './html.ts';
import type { Language } from './language.ts';
import { pageAnswer } from './page-answer.ts';

export interface ConsentPage {
  readonly language: Language;
  readonly appName: string;
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Whether there are more users than `candidates`. */
  readonly hasMore: boolean;
  readonly search: string;
  /** The query of this page, which its forms keep. */
  readonly query: string;
  readonly formToken: string;
  readonly formTargets: readonly string[];
}

const texts = {
  en: {
    title: (app: string) => `${app} asks for access to your account`,
    scopes: 'With your approval it may:',
    noScopes: 'It only learns who you are.',
    users: 'Who are you?',
    search: 'Search by name, user ID or email',
    searchButton: 'Search',
    noUsers: 'Nobody was found.',
    more: 'There are more people; search for the one you want.',
    refuse: 'Refuse',
    approve: 'Approve',
  },
  zh: {
    title: (app: string) => `${app} 申请访问你的账号`,
    scopes: '同意后，该应用将获得以下权限：',
    noScopes: '该应用仅获取你的身份信息。',
    users: '选择登录身份',
    search: '按姓名、用户 ID 或邮箱搜索',
    searchButton: '搜索',
    noUsers: '没有找到用户。',
    more: '仅显示部分用户，可搜索查找其他人。',
    refuse: '拒绝',
    approve: '授权',
  },
} as const;

/** Asks who is there and whether the app may have what it asks for. */
export function consentPage(page: ConsentPage): WholeAnswer {
  const { language, appName, appId, scopes, candidates, query, formToken, formTargets } = page;
  const text = texts[language];
  const title = text.title(appName);
  return pageAnswer(
    { language, title, formTargets },
    html`<h1>${title}</h1>
<p class="quiet">${appId}</p>
${scopeList(scopes, language)}
<h2>${text.users}</h2>
${page.hasMore || page.search ? searchForm(page) : undefined}
<form method="post" action="?${query}">
<input type="hidden" name="form_token" value="${formToken}">
${candidates.length > 0 ? html`<ul class="users">${candidates.map(userChoice)}</ul>` : html`<p>${text.noUsers}</p>`}
${page.hasMore ? html`<p class="quiet">${text.more}</p>` : undefined}
<div class="buttons">
<button class="main" name="decision" value="approve">${text.approve}</button>
<button name="decision" value="refuse" formnovalidate>${text.refuse}</button>
</div>
</form>`,
  );
}

function scopeList(scopes: readonly string[], language: Language): Html {
  if (scopes.length === 0) return html`<p>${texts[language].noScopes}</p>`;
  const items = scopes.map((scope) => {
    const title = language === 'zh' ? scopeFacts(scope)?.title : '';
    return html`<li>${title && `${title} `}<code>${scope}</code></li>`;
  });
  return html`<h2>${texts[language].scopes}</h2>
<ul class="scopes">${items}</ul>`;
}

/** Without scripts a search is a new request of the page. */
function searchForm({ language, query, search }: ConsentPage): Html {
  const text = texts[language];
  const kept = [...new URLSearchParams(query)].filter(([name]) => name !== 'larkspur_search');
  return html`<form method="get" role="search">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<input type="search" name="larkspur_search" value="${search}" aria-label="${text.search}" placeholder="${text.search}">
<div class="buttons"><button>${text.searchButton}</button></div>
</form>`;
}

function userChoice({ value, name, detail }: Candidate): Html {
  return html`<li><label><input type="radio" name="larkspur_user" value="${value}" required>
<span>${name} <span class="quiet">${detail}</span></span></label></li>
`;
}
