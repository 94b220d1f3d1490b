import type { Answer } from '../../gateway/answer.ts';
import type { IncomingCall } from '../../gateway/incoming-call.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { checkOrigin, mayControl } from '../check-access.ts';
import { ControlError } from '../control-error.ts';
import { html } from './html.ts';
import { languageOf } from './language.ts';
import { answerLogin, loginPage } from './login-page.ts';
import { page } from './page.ts';
import { answerScopesForm, scopesPage } from './scopes-page.ts';
import { startPage } from './start-page.ts';
import { texts } from './texts.ts';
import { troubleshooterPage } from './troubleshooter-page.ts';

/** Answers a page for people, which links of error bodies lead to. */
export async function answerPage(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  const language = languageOf(call);
  try {
    const isForm = call.method === 'POST';
    if (!isForm && call.method !== 'GET' && call.method !== 'HEAD') {
      throw new ControlError('method_not_allowed', `${call.path} is a page: GET it.`);
    }
    if (isForm) checkOrigin(call);
    if (call.path === '/_larkspur/session') return isForm ? await answerLogin(call, platform) : loginPage(call, '/');
    if (!mayControl(call, platform)) return loginPage(call, `${call.path}${call.query && `?${call.query}`}`);
    if (call.path.startsWith('/app/')) {
      return isForm ? await answerScopesForm(call, platform) : await scopesPage(call, platform);
    }
    return call.path === '/search' ? await troubleshooterPage(call, platform) : await startPage(call, platform);
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    const body = html`<p class="bad">${error.message}</p>`;
    return page(call, language, { title: texts[language].refused, body, status: error.status });
  }
}
