import { describe, expect, test } from 'vitest';
import type { FieldType } from '../../src/field-type.ts';
import { pascalCase, singular } from './name-types.ts';
import { createTypePool } from './share-types.ts';

const sender = { id: 'string', id_type: 'string', sender_type: 'string' } as const;
const im = { project: 'im', resource: 'message', request: false };

function share(...roots: [FieldType, typeof im][]) {
  const pool = createTypePool();
  for (const [root, place] of roots) pool.add(root, place);
  const { types, shorten } = pool.share();
  return { types: Object.fromEntries(types), roots: roots.map(([root]) => shorten(root)) };
}

describe('a type that occurs', () => {
  test('twice in one project gets a name there', () => {
    expect(share([{ sender }, im], [{ items: [{ sender }] }, im])).toEqual({
      types: { 'im.Sender': sender },
      roots: [{ sender: '#im.Sender' }, { items: [{ sender: '#im.Sender' }] }],
    });
  });

  test('in two projects is shared', () => {
    const { types } = share([{ sender }, im], [{ sender }, { ...im, project: 'task' }]);
    expect(types).toEqual({ 'shared.Sender': sender });
  });

  test('once stays where it is', () => {
    expect(share([{ sender }, im])).toEqual({ types: {}, roots: [{ sender }] });
  });

  test('only inside a named type stays there', () => {
    const message = { sender, text: 'string' } as const;
    expect(share([{ message }, im], [{ message }, im]).types).toEqual({ 'im.Message': message });
  });

  test('in lists of lists is found too', () => {
    expect(share([{ rows: [[sender]] }, im], [{ rows: [[sender]] }, im]).types).toEqual({ 'im.Row': sender });
  });

  test('under an empty word is named after what is around it', () => {
    expect(share([{ items: [sender] }, im], [{ items: [sender] }, im]).types).toEqual({ 'im.Message': sender });
  });
});

test('two types of one field get different names, the more used one the plain name', () => {
  const other = { ...sender, name: 'string' } as const;
  const { types } = share(
    [{ sender, a: { sender: other } }, im],
    [{ sender, a: { sender: other } }, im],
    [{ sender }, im],
  );
  expect(types).toEqual({ 'im.Sender': sender, 'im.A': { sender: other } });
  const apart = share(
    [{ sender }, im],
    [{ sender }, im],
    [{ sender }, im],
    [{ x: 'string', sender: other }, im],
    [{ sender: other }, im],
  );
  expect(apart.types).toEqual({ 'im.Sender': sender, 'im.MessageSender': other });
});

test('the name on the page wins', () => {
  const pool = createTypePool();
  const first = { ...sender };
  pool.nameType(first, 'message_sender');
  pool.add({ from: first }, im);
  pool.add({ from: sender }, im);
  expect([...pool.share().types.keys()]).toEqual(['im.MessageSender']);
});

test.each([
  ['users', 'user'],
  ['entries', 'entry'],
  ['id_list', 'id'],
  ['addresses', 'address'],
  ['statuses', 'status'],
  ['status', 'status'],
  ['data', 'data'],
  ['bases', 'base'],
])('the singular of %s is %s', (name, expected) => {
  expect(singular(name)).toBe(expected);
});

test('names become PascalCase', () => {
  expect(['user_id_type', 'chat.members', 'chatMembers'].map(pascalCase)).toEqual([
    'UserIdType',
    'ChatMembers',
    'ChatMembers',
  ]);
});
