import type { Answer } from '../../gateway/answer.ts';
import type { IncomingCall } from '../../gateway/incoming-call.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { isSame } from '../check-access.ts';
import { setSessionCookie } from '../session.ts';
import { html } from './html.ts';
import { languageOf } from './language.ts';
import { page, redirect } from './page.ts';
import { readForm } from './read-form.ts';
import { texts } from './texts.ts';

/** Asks for the admin token; then leads on to `next`. */
export function loginPage(call: IncomingCall, next: string, wrong = false): Answer {
  const language = languageOf(call);
  const text = texts[language];
  const body = html`<p>${text.adminTokenHelp}</p>
${wrong && html`<p class="bad" role="alert">${text.wrongToken}</p>`}
<form method="post" action="/_larkspur/session?lang=${language}">
<input type="hidden" name="next" value="${next}">
<p><input type="password" name="admin_token" aria-label="${text.adminToken}" required autofocus autocomplete="current-password"> <button>${text.logIn}</button></p>
</form>`;
  return page(call, language, { title: text.adminToken, body, status: 401 });
}

export async function answerLogin(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  const form = await readForm(call);
  const next = localPath(form.get('next'));
  if (!isSame(form.get('admin_token')?.trim() ?? '', platform.admin.token)) return loginPage(call, next, true);
  return redirect(next, { 'Set-Cookie': setSessionCookie(platform, call.secure) });
}

/** Never leads to another host: `//host` and `/\host` do in a browser. */
function localPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : '/';
}
