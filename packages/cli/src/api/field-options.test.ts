import { factsOf, findApi } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { fieldArguments, inputOf } from './field-options.ts';

function facts(id: string) {
  const api = findApi(id);
  if (!api) throw new Error(`The catalog has no ${id}.`);
  return factsOf(api);
}

test('every field of the request is an option, lists may be repeated, and own options keep their names', () => {
  const options = fieldArguments(facts('im.v1.chatMembers.create'));
  expect(Object.keys(options)).toEqual(['chat_id', 'member_id_type', 'succeed_type', 'id_list']);
  expect(options.id_list).toMatchObject({ type: 'list' });
});

test('values are written as the JSON that their type says', async () => {
  const input = await inputOf(
    facts('im.v1.chatMembers.create'),
    { chat_id: 'oc_1', member_id_type: 'open_id', succeed_type: '1', id_list: ['ou_1', 'ou_2'] },
    {},
  );
  expect(input).toEqual({
    path: { chat_id: 'oc_1' },
    params: { member_id_type: 'open_id', succeed_type: 1 },
    data: { id_list: ['ou_1', 'ou_2'] },
  });
});

test('an option goes before the group that holds it', async () => {
  const input = await inputOf(
    facts('im.v1.message.create'),
    { receive_id: 'oc_2', content: '{"text":"1"}' },
    { data: { receive_id: 'oc_1', msg_type: 'text' } },
  );
  expect(input.data).toEqual({ receive_id: 'oc_2', msg_type: 'text', content: '{"text":"1"}' });
});

test('an object is written as JSON', async () => {
  const api = facts('bitable.v1.appTableRecord.create');
  const input = await inputOf(api, { fields: '{"Name":"Ann"}' }, {});
  expect(input.data).toEqual({ fields: { Name: 'Ann' } });
  await expect(inputOf(api, { fields: '{"Name"' }, {})).rejects.toThrow(/^--fields is no JSON: /);
});

test.each([
  ['im.v1.chatMembers.create', { succeed_type: 'many' }, '--succeed_type takes a number, not "many".'],
  ['im.v1.image.create', { image: '/no/such/file.png' }, /^--image: /],
])('%s refuses %j', async (id, values, message) => {
  await expect(inputOf(facts(id), values, {})).rejects.toThrow(message);
});
