import { expect, test } from 'vitest';
import { maskCause, maskJson, maskText } from './mask.ts';

test.each([
  ['the secret is s3cret/of=app', 'the secret is ***'],
  ['?app_secret=s3cret%2Fof%3Dapp&x', '?app_secret=***&x'],
  ['t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234', '***'],
  ['{"tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3"}', '{"tenant_access_token":"***"}'],
  ['u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb', '***'],
  ['ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL', '***'],
  ['eyJhbGciOiJFUzI1NiIs.eyJqdGkiOiI3MzQ1.sIgNaTuRe_-x', '***'],
  ['Authorization: Bearer anything-at-all; next', 'Authorization: Bearer ***; next'],
  ['X-Lark-Helpdesk-Authorization: Bearer NjkyMTo=', 'X-Lark-Helpdesk-Authorization: Bearer ***'],
])('hides %s', (text, shown) => {
  expect(maskText(text, ['s3cret/of=app', ''])).toBe(shown);
});

test.each([
  'https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-99991663-error',
  'open_id ou_c99c5f35d542efc7ee492afe11af19ef of chat oc_a0553eda9014c201e6969b478895c230',
  'log id 20251113170627B62D987D40E5B056503D',
  'a-word-with-many-hyphens and a t-shirt',
  'Bearer',
])('leaves alone: %s', (text) => {
  expect(maskText(text, [])).toBe(text);
});

test('hides secrets anywhere in a JSON value', () => {
  const value = { list: ['x secret1 y', { a: 'secret1' }], n: 1, nil: null, yes: true };
  expect(maskJson(value, ['secret1'])).toEqual({ list: ['x *** y', { a: '***' }], n: 1, nil: null, yes: true });
});

test('does not break the JSON when a secret is short', () => {
  expect(maskJson({ code: 21, yes: true, text: 'te' }, ['2', 'e'])).toEqual({ code: 21, yes: true, text: 't***' });
});

test('keeps of an error what can be shown', () => {
  const inner = Object.assign(new Error('connect secret1'), { code: 'ECONNREFUSED', request: { token: 'secret1' } });
  const copy = maskCause(new TypeError('fetch failed: secret1', { cause: inner }), ['secret1']);
  expect(copy).toMatchObject({ name: 'TypeError', message: 'fetch failed: ***' });
  expect(copy.cause).toMatchObject({ message: 'connect ***', code: 'ECONNREFUSED' });
  expect(Object.keys(copy.cause as object)).not.toContain('request');
  expect(copy.stack).toContain('TypeError: fetch failed: ***');
  expect(maskCause('secret1 thrown as text', ['secret1']).message).toBe('*** thrown as text');
});

test('ends with causes that lead back to themselves', () => {
  const round = new Error('round');
  round.cause = round;
  expect(maskCause(round, []).message).toBe('round');
});
