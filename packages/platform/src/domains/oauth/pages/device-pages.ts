import type { WholeAnswer } from '../../../emulation/handler.ts';
import { html } from './html.ts';
import type { Language } from './language.ts';
import { pageAnswer } from './page-answer.ts';

const texts = {
  en: {
    enter: 'Enter the code that your device shows',
    next: 'Continue',
    approved: (app: string) => `${app} may now use your account`,
    refused: (app: string) => `${app} was refused`,
    back: 'You can close this page and go back to your device.',
  },
  zh: {
    enter: '请输入设备上显示的验证码',
    next: '下一步',
    approved: (app: string) => `已授权 ${app}`,
    refused: (app: string) => `已拒绝 ${app}`,
    back: '可以关闭此页面并返回设备。',
  },
} as const;

/** Asks for the user code, where the link did not carry it. */
export function userCodePage(language: Language): WholeAnswer {
  const text = texts[language];
  return pageAnswer(
    { language, title: text.enter },
    html`<h1>${text.enter}</h1>
<form method="get">
<input type="text" name="user_code" aria-label="${text.enter}" placeholder="BCDF-GHJK" autocomplete="off" required autofocus>
<div class="buttons"><button class="main">${text.next}</button></div>
</form>`,
  );
}

/** Tells the person that the device goes on by itself. */
export function deviceDonePage(language: Language, appName: string, approved: boolean): WholeAnswer {
  const text = texts[language];
  const title = approved ? text.approved(appName) : text.refused(appName);
  return pageAnswer(
    { language, title },
    html`<h1>${title}</h1>
<p>${text.back}</p>`,
  );
}
