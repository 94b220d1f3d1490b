import type { Language } from '@larkspur/catalog/explain';
import type { Answer } from '../../gateway/answer.ts';
import type { IncomingCall } from '../../gateway/incoming-call.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { ControlError } from '../control-error.ts';
import { type Explained, explain, type Refusal } from '../explain.ts';
import type { ShownLogRecord } from '../shown-log.ts';
import { type Html, html } from './html.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import { type Texts, texts } from './texts.ts';

/**
 * What the link `troubleshooter` of every error body opens: what happened in the call with this log id, which check refused
 * it over which values, and what to do. Without a log id it explains the code.
 * Source of the address: `/server-docs/api-call-guide/calling-process/get-`.
 */
export async function troubleshooterPage(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  const language = languageOf(call);
  const text = texts[language];
  const query = new URLSearchParams(call.query);
  const subjects = [query.get('q'), query.get('log_id'), query.get('code')].flatMap((one) => one?.trim() || []);
  const { explained, problems } = await firstExplained(platform, subjects, language);
  const body = html`${problems.map((problem) => html`<p class="bad">${text[problem]}</p>`)}
${explained ? content(explained, text, language) : html`<p>${text.nothingAsked}</p>`}`;
  const status = explained || subjects.length === 0 ? 200 : 404;
  return page(call, language, { title: text.troubleshooter, body, status });
}

type Problem = 'noSuchCall' | 'noSuchCode';

/** A link keeps its code for the time when the call itself is forgotten. */
async function firstExplained(platform: PlatformContext, subjects: readonly string[], language: Language) {
  const problems: Problem[] = [];
  for (const subject of subjects) {
    try {
      return { explained: await explain(platform, subject, language), problems };
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      problems.push(error.code === 'log_not_found' ? 'noSuchCall' : 'noSuchCode');
    }
  }
  return { explained: undefined, problems };
}

function content({ explanation, call, refusal }: Explained, text: Texts, language: Language): Html {
  return html`${call && happened(call, text)}
${refusal && refused(refusal, call, text, language)}
${explanation && advice(explanation, call === undefined, text)}
${call && exchange(call, text)}`;
}

function happened(call: ShownLogRecord, text: Texts): Html {
  const worked = call.refused_by === '' && call.code === 0;
  return html`<h2>${text.whatHappened}</h2>
${worked && html`<p class="good">${text.worked}</p>`}
<table><tbody>
${row(text.call, html`<code>${call.method} ${call.path}${call.query && `?${call.query}`}</code>`)}
${call.api && row(text.api, html`<code>${call.api}</code>`)}
${row(text.code, html`<span class="${worked ? 'good' : 'bad'}">${call.code}</span>`)}
${call.msg && row(text.message, call.msg)}
${row(text.status, call.status)}
${row(text.time, call.time)}
${call.app_id && row(text.app, html`<code>${call.app_id}</code>`)}
${row(text.caller, call.remote_address)}
${row(text.duration, `${call.duration_us / 1000} ms`)}
${row(text.logId, html`<code>${call.log_id}</code>`)}
${call.notes.map((note) => row(text.notes, note))}
</tbody></table>`;
}

function refused(refusal: Refusal, call: ShownLogRecord | undefined, text: Texts, language: Language): Html {
  const { check_title, because, field_violations, missing_scopes } = refusal;
  const tokenType = call?.token_kind === 'user' ? 'user' : 'tenant';
  return html`<h2>${text.refusedBy}: ${check_title}</h2>
<table><tbody>
${because && row(text.actualValues, html`<pre>${because}</pre>`)}
${
  missing_scopes.length > 0 &&
  row(
    text.missingScopes,
    html`<a href="/app/${call?.app_id}/auth?q=${encodeURIComponent(missing_scopes.join(','))}&token_type=${tokenType}&lang=${language}">${missing_scopes.join(', ')}</a>`,
  )
}
${field_violations.map(({ field, description, value }) =>
  row(`${text.fieldsWrong}: ${field}`, html`${description}${value !== undefined && html` <code>${value}</code>`}`),
)}
</tbody></table>`;
}

function advice(explanation: NonNullable<Explained['explanation']>, alone: boolean, text: Texts): Html {
  const { code, msgs, statuses, cause, remedy, links, sub_errors } = explanation;
  return html`${
    alone &&
    html`<table><tbody>
${row(text.code, code)}
${msgs.length > 0 && row(text.documentedAs, msgs.slice(0, 5).join(' / '))}
${statuses.length > 0 && row(text.status, statuses.join(', '))}
</tbody></table>`
  }
<h2>${text.cause}</h2>
<p>${cause}</p>
<h2>${text.remedy}</h2>
<p class="remedy">${remedy}</p>
${
  sub_errors &&
  html`<h2>${text.innerCodes}</h2><table><tbody>${Object.entries(sub_errors).map(([inner, msg]) => row(inner, msg))}</tbody></table>`
}
${
  links.length > 0 &&
  html`<h2>${text.pages}</h2><ul>${links.slice(0, 5).map((link) => html`<li><a href="${link}" rel="noreferrer">${link}</a></li>`)}</ul>`
}`;
}

function exchange(call: ShownLogRecord, text: Texts): Html {
  return html`<h2>${text.request}</h2>
<pre>${headerLines(call.request_headers)}${call.request_body && `\n\n${call.request_body}`}</pre>
<h2>${text.answer}</h2>
<pre>${headerLines(call.response_headers)}${call.response_body && `\n\n${call.response_body}`}</pre>`;
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function row(name: string | number, value: Html | string | number): Html {
  return html`<tr><th>${name}</th><td>${value}</td></tr>`;
}
