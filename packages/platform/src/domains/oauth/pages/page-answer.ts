import { hash } from 'node:crypto';
import { WholeAnswer } from '../../../emulation/handler.ts';
import { Html, html } from './html.ts';
import type { Language } from './language.ts';

const style = `
:root { color-scheme: light dark; font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif }
body { margin: 0; background: #f5f6f7; color: #1f2329 }
main { max-width: 30rem; margin: 8vh auto; padding: 2rem; background: #fff; border-radius: 12px; box-shadow: 0 4px 24px #1f232914 }
h1 { margin: 0 0 .5rem; font-size: 1.3rem }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem }
p, li, dd { overflow-wrap: anywhere }
ul { margin: 0; padding: 0; list-style: none }
.scopes li { padding: .15rem 0 }
.scopes code, .quiet { color: #646a73; font-size: .85rem }
.users { max-height: 19rem; overflow-y: auto; border: 1px solid #dee0e3; border-radius: 8px }
.users label { display: flex; gap: .75rem; align-items: center; padding: .5rem .75rem; cursor: pointer }
.users li + li { border-top: 1px solid #dee0e3 }
input[type=search], input[type=text] { width: 100%; box-sizing: border-box; padding: .5rem .75rem; margin-bottom: .5rem; border: 1px solid #8f959e; border-radius: 8px; font: inherit; background: inherit; color: inherit }
.buttons { display: flex; flex-direction: row-reverse; gap: .75rem; margin-top: 1.5rem }
button { padding: .5rem 1.25rem; border: 1px solid #8f959e; border-radius: 8px; font: inherit; background: none; color: inherit; cursor: pointer }
button.main { border-color: #1456f0; background: #1456f0; color: #fff }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1rem 0 0 }
dt { color: #646a73 }
dd { margin: 0 }
@media (prefers-color-scheme: dark) {
  body { background: #1a1a1a; color: #ebebeb }
  main { background: #292929 }
  .users, .users li + li { border-color: #434343 }
  .scopes code, .quiet, dt { color: #a6a6a6 }
}`;

const styleHash = hash('sha256', style, 'base64');

/** What a page is, besides its markup. */
export interface PageOptions {
  readonly language: Language;
  readonly title: string;
  readonly status?: number;
  /** Where a form of the page may lead besides this platform: sources as Content-Security-Policy writes them. */
  readonly formTargets?: readonly string[];
  /** For the log record. */
  readonly code?: number;
}

/** A page as an answer: no scripts, nothing from elsewhere, in no frame, kept nowhere. */
export function pageAnswer(
  { language, title, status = 200, formTargets = [], code = 0 }: PageOptions,
  content: Html,
): WholeAnswer {
  const { text } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy':
      `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'; ` +
      `form-action ${["'self'", ...formTargets].join(' ')}`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
  return new WholeAnswer({ status, headers, body: text }, { code, msg: code === 0 ? '' : title });
}
