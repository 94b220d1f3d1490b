import { type ApiEntry, allApis, findApi } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { apiCard, cardBudget, fieldCard } from './api-card.ts';
import { estimateTokens } from './estimate-tokens.ts';

function api(id: string): ApiEntry {
  const found = findApi(id);
  if (!found) throw new Error(`The catalog has no ${id}.`);
  return found;
}

test('19 of 20 APIs take at most 2,000 tokens, and the rest little more', () => {
  const sizes = allApis().map((one) => estimateTokens(apiCard(one)));
  const sorted = sizes.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(cardBudget);
  expect(sorted.at(-1)).toBeLessThanOrEqual(cardBudget * 1.1);
});

test('the card of an API says how to call it', () => {
  const card = apiCard(api('im.v1.message.create'));
  expect(card).toContain('POST /open-apis/im/v1/messages');
  expect(card).toContain('  receive_id_type*: string; one of: open_id, user_id, union_id, email, chat_id');
  expect(card).toContain('230013 Bot has NO availability to this user.');
  const example = JSON.parse(/^example: (.*)$/m.exec(card)?.[1] ?? '');
  expect(example).toMatchObject({ api: 'im.v1.message.create', data: { msg_type: 'text' } });
});

test('what a card leaves out can be asked for by its field', () => {
  const create = api('docx.v1.documentBlockChildren.create');
  expect(apiCard(create)).toContain('      elements*: [object] …');
  expect(fieldCard(create, 'data.children.text.elements')).toContain('  text_run: object');
  expect(estimateTokens(fieldCard(create, 'data.children') ?? '')).toBeLessThanOrEqual(cardBudget);
  expect(fieldCard(create, 'data.children.0.bitable')).toContain('view_type: integer; one of: 1, 2');
  expect(fieldCard(create, 'data.nothing')).toBeUndefined();
});
