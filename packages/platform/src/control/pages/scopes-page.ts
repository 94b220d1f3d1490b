import { scopeFacts } from '@larkspur/catalog';
import type { Answer } from '../../gateway/answer.ts';
import type { IncomingCall } from '../../gateway/incoming-call.ts';
import type { Installation } from '../../identity/apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { isSame } from '../check-access.ts';
import { ControlError } from '../control-error.ts';
import { findInstallation } from '../find-app.ts';
import { addScopes, type TokenType } from '../resources/scopes.ts';
import { formToken } from '../session.ts';
import { type Html, html } from './html.ts';
import { languageOf } from './language.ts';
import { page, redirect } from './page.ts';
import { readForm } from './read-form.ts';
import { type Texts, texts } from './texts.ts';

/** More scopes than this on one page help nobody. */
const mostShown = 500;

/**
 * What the links `helps` and `permission_violations` of an error body open: the scopes of which one is missing, with a
 * button that adds them. Without `q` it shows what the app has.
 * Source of the address: `/server-docs/api-call-guide/calling-process/get-`.
 */
export async function scopesPage(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  const language = languageOf(call);
  const text = texts[language];
  const { app, installation } = await findInstallation(platform, appIdOf(call));
  const tokenType = tokenTypeOf(call);
  const asked = askedScopes(call);
  const held = heldScopes(installation, tokenType);
  const listed = (asked.length > 0 ? asked : [...held].toSorted()).slice(0, mostShown);
  const missing = listed.filter((scope) => !held.has(scope) && scopeFacts(scope));
  const body = html`<p><code>${app.appId}</code> · ${tokenType === 'user' ? text.userToken : text.tenantToken}
· <a href="${addressOf(call, tokenType === 'user' ? 'tenant' : 'user')}">${tokenType === 'user' ? text.tenantToken : text.userToken}</a></p>
<form method="post" action="${addressOf(call, tokenType)}">
<input type="hidden" name="form_token" value="${formToken(platform, app.appId)}">
${listed.length === 0 ? html`<p>${text.noScopes}</p>` : scopeTable(listed, held, text)}
${
  missing.length > 0
    ? html`<p><button>${text.grant}</button></p>`
    : asked.length > 0 && html`<p class="good">${text.allGranted}</p>`
}
${tokenType === 'user' && html`<p>${text.userStep}</p>`}
</form>`;
  return page(call, language, { title: `${text.scopesOf} ${app.name}`, body });
}

/** Adds the chosen scopes and shows the page again. */
export async function answerScopesForm(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  const { app } = await findInstallation(platform, appIdOf(call));
  const form = await readForm(call);
  if (!isSame(form.get('form_token') ?? '', formToken(platform, app.appId))) {
    throw new ControlError('invalid_form', 'The form is too old. Open the page again.');
  }
  const tokenType = tokenTypeOf(call);
  await addScopes(platform, app.appId, tokenType, form.getAll('scope').slice(0, mostShown));
  return redirect(addressOf(call, tokenType));
}

function scopeTable(scopes: readonly string[], held: ReadonlySet<string>, text: Texts): Html {
  return html`<table><thead><tr><th>${text.scope}</th><th></th><th>${text.state}</th></tr></thead><tbody>${scopes.map(
    (scope) => {
      const facts = scopeFacts(scope);
      if (held.has(scope))
        return scopeRow(html`<code>${scope}</code>`, facts?.title, html`<span class="good">${text.granted}</span>`);
      if (!facts) return scopeRow(html`<code>${scope}</code>`, '', html`<span class="bad">${text.unknownScope}</span>`);
      return scopeRow(
        html`<label><input type="checkbox" name="scope" value="${scope}" checked> <code>${scope}</code></label>`,
        facts.title,
        text.notGranted,
      );
    },
  )}
</tbody></table>`;
}

function scopeRow(scope: Html, title: string | undefined, state: Html | string): Html {
  return html`
<tr><td>${scope}</td><td>${title}</td><td>${state}</td></tr>`;
}

function appIdOf(call: IncomingCall): string {
  return call.path.split('/')[2] ?? '';
}

function tokenTypeOf(call: IncomingCall): TokenType {
  return new URLSearchParams(call.query).get('token_type') === 'user' ? 'user' : 'tenant';
}

/** Separated by commas, as the links of error bodies have them. */
function askedScopes(call: IncomingCall): string[] {
  const asked = new URLSearchParams(call.query).get('q') ?? '';
  return [...new Set(asked.split(/[\s,]+/).filter((scope) => scope !== ''))];
}

function heldScopes(installation: Installation, tokenType: TokenType): ReadonlySet<string> {
  return tokenType === 'user' ? installation.userScopes : installation.tenantScopes;
}

function addressOf(call: IncomingCall, tokenType: TokenType): string {
  const query = new URLSearchParams(call.query);
  query.set('token_type', tokenType);
  return `${call.path}?${query}`;
}
