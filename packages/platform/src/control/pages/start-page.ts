import { searchLogs } from '../../api-log/search-logs.ts';
import type { Answer } from '../../gateway/answer.ts';
import type { IncomingCall } from '../../gateway/incoming-call.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { type ShownLogSummary, shownSummary } from '../shown-log.ts';
import { type Html, html } from './html.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import { type Texts, texts } from './texts.ts';

/** Where everything is, and the latest calls. */
export async function startPage(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  const language = languageOf(call);
  const text = texts[language];
  const ids = await platform.apps.allIds();
  const apps = (await Promise.all(ids.slice(0, 50).map((id) => platform.apps.find(id)))).filter(
    (app) => app !== undefined,
  );
  const { records } = await searchLogs(platform.store.reader, {}, { limit: 20 });
  const body = html`<h2>${text.addresses}</h2>
<table><tbody>
<tr><th>${text.baseUrl}</th><td><code>${platform.publicUrl()}</code></td></tr>
<tr><th>${text.controlApi}</th><td><a href="/_larkspur/openapi.json">/_larkspur/openapi.json</a></td></tr>
</tbody></table>
<h2>${text.apps}</h2>
<table><tbody>${apps.map(
    (app) => html`
<tr><th>${app.name}</th><td><code>${app.appId}</code></td><td><a href="/app/${app.appId}/auth?token_type=tenant&lang=${language}">${text.scope}</a></td></tr>`,
  )}
</tbody></table>
<h2>${text.recentCalls}</h2>
${records.length === 0 ? html`<p>${text.noCalls}</p>` : callTable(records.map(shownSummary), text, language)}`;
  return page(call, language, { title: text.startTitle, body });
}

function callTable(calls: readonly ShownLogSummary[], text: Texts, language: string): Html {
  return html`<table><thead><tr><th>${text.time}</th><th>${text.call}</th><th>${text.status}</th><th>${text.code}</th><th>${text.logId}</th></tr></thead><tbody>${calls.map(
    (call) => html`
<tr><td>${call.time.slice(11, 19)}</td><td>${call.method} ${call.path}</td><td>${call.status}</td><td class="${call.refused_by === '' && call.code === 0 ? 'good' : 'bad'}">${call.code}</td><td><a href="/search?log_id=${call.log_id}&lang=${language}"><code>${call.log_id}</code></a></td></tr>`,
  )}
</tbody></table>`;
}
