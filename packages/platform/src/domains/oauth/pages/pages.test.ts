import { describe, expect, test } from 'vitest';
import type { IncomingCall } from '../../../gateway/incoming-call.ts';
import { html } from './html.ts';
import { languageOf } from './language.ts';

describe('html', () => {
  test('escapes values, keeps markup, joins lists and leaves out undefined', () => {
    const items = ['<a>', '"b"'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul title="${`it's & so`}">${items}</ul>${undefined}${7}`.text).toBe(
      '<ul title="it&#39;s &#38; so"><li>&#60;a&#62;</li><li>&#34;b&#34;</li></ul>7',
    );
  });
});

describe('the language of a page', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['fr', 'en'],
    ['zh', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['fr,zh;q=0.5', 'zh'],
    ['en;q=0.2, ZH-Hant;q=0.7', 'zh'],
    ['zh;q=0', 'en'],
    ['zhx', 'en'],
  ])('%s: %s', (header, language) => {
    expect(languageOf({ headers: { 'accept-language': header } } as unknown as IncomingCall)).toBe(language);
  });
});
