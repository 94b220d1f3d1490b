import { expect, test } from 'vitest';
import type { Change } from './compare.ts';
import { asKnown, reportText, withoutKnown } from './describe-changes.ts';

const changes: Change[] = [
  { change: 'new API', id: 'im.v9.chat.create', method: 'POST', path: '/open-apis/im/v9/chats' },
  { change: 'API gone', id: 'im.v1.chat.link' },
  { change: 'route', id: 'im.v1.chat.get', catalog: 'GET /a', sdk: 'POST /a' },
  { change: 'required', id: 'im.v1.chat.get', field: 'query.user_id_type', sdk: true },
  { change: 'enum', id: 'im.v1.chat.get', field: 'data.mode', added: ['topic', 'open'] },
];

test('the report counts the kinds of change and lists them by API', () => {
  expect(reportText(changes, '2.0.0').split('\n')).toEqual([
    'SDK 2.0.0 against the catalog: new API: 1, API gone: 1, route: 1, required: 1, enum: 1',
    '',
    'im.v9.chat.create',
    '  new API: POST /open-apis/im/v9/chats',
    'im.v1.chat.link',
    '  not in the SDK any more',
    'im.v1.chat.get',
    '  GET /a is POST /a in the SDK',
    '  query.user_id_type is required in the SDK',
    '  data.mode takes "topic", "open" too',
  ]);
});

test('a known difference is not reported again, another one of the same API is', () => {
  const known = asKnown(changes.slice(2, 4));
  expect(withoutKnown(changes, known)).toEqual([changes[0], changes[1], changes[4]]);
  expect(reportText(withoutKnown(changes, asKnown(changes)), '2.0.0')).toBe('SDK 2.0.0: nothing new, gone or changed.');
});
