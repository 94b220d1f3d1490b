import { createHash } from 'node:crypto';
import type { Language } from '@larkspur/catalog/explain';
import type { Answer } from '../../gateway/answer.ts';
import type { IncomingCall } from '../../gateway/incoming-call.ts';
import { Html, html } from './html.ts';
import { texts } from './texts.ts';

const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --accent: #3370ff; --bad: #d83931; --good: #2ea121; }
* { box-sizing: border-box; }
body { font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem; }
header { align-items: center; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; padding-bottom: .75rem; }
header > a:first-child { font-weight: 600; margin-right: auto; }
a { color: var(--accent); text-decoration: none; } a:hover, a:focus-visible { text-decoration: underline; }
h1 { font-size: 1.4rem; margin: 1.5rem 0 .5rem; } h2 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; }
th { font-weight: 500; white-space: nowrap; } tbody th { opacity: .75; width: 11rem; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { background: var(--soft); border-radius: 6px; margin: .25rem 0; overflow-x: auto; padding: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.remedy { border-left: 3px solid var(--accent); padding: .25rem .9rem; } .bad { color: var(--bad); } .good { color: var(--good); }
input, button { border: 1px solid var(--line); border-radius: 6px; font: inherit; padding: .35rem .7rem; } input[type=search], input[type=password] { width: 19rem; max-width: 100%; }
button { background: var(--accent); border-color: var(--accent); color: #fff; cursor: pointer; }
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A whole page. It runs no script and loads nothing; the policy keeps it so whatever its content is. */
export function page(
  call: IncomingCall,
  language: Language,
  { title, body, status = 200 }: { title: string; body: Html; status?: number },
): Answer {
  const text = texts[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const document = html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${new Html(style)}</style></head>
<body>
<header><a href="/?lang=${language}">${text.platform}</a>
<form action="/search" role="search"><input type="hidden" name="lang" value="${language}"><input type="search" name="q" aria-label="${text.findCall}" placeholder="${text.findCall}"> <button>${text.find}</button></form>
<a href="${inLanguage(call, other)}" lang="${other}">${text.otherLanguage}</a></header>
<main><h1>${title}</h1>
${body}</main>
</body>
</html>
`;
  return { status, headers: pageHeaders(), body: document.text };
}

export function redirect(location: string, headers: Record<string, string> = {}): Answer {
  return { status: 303, headers: { ...pageHeaders(), Location: location, ...headers }, body: '' };
}

function pageHeaders(): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    // Not no-referrer: with that a browser hides the origin of a page's own forms.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

function inLanguage(call: IncomingCall, language: Language): string {
  const query = new URLSearchParams(call.query);
  query.set('lang', language);
  return `${call.path}?${query}`;
}
