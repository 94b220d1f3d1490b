import { factsOf, findApi } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { callArguments } from './call-arguments.ts';
import { FieldOptions } from './field-options.ts';

function optionsOf(id: string): FieldOptions {
  const api = findApi(id);
  if (!api) throw new Error(`The catalog has no ${id}.`);
  return new FieldOptions(factsOf(api), callArguments);
}

test('every field of the request is an option, lists may be repeated, and own options keep their names', () => {
  const { listed } = optionsOf('im.v1.chatMembers.create').arguments;
  expect(Object.keys(listed)).toEqual(['chat_id', 'member_id_type', 'succeed_type', 'id_list']);
  expect(listed.id_list).toMatchObject({ type: 'list' });
});

test('values are written as the JSON that their type says', async () => {
  const input = await optionsOf('im.v1.chatMembers.create').inputOf(
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
  const input = await optionsOf('im.v1.message.create').inputOf(
    { receive_id: 'oc_2', content: '{"text":"1"}' },
    { data: { receive_id: 'oc_1', msg_type: 'text' } },
  );
  expect(input.data).toEqual({ receive_id: 'oc_2', msg_type: 'text', content: '{"text":"1"}' });
});

test('fields inside fields are written with dots, elements of lists with their number, in any order', async () => {
  const input = await optionsOf('bitable.v1.appTableRecord.search').inputOf(
    {
      'filter.conditions.0.value': ['Ann', 'Bob'],
      'filter.conditions.0.field-name': 'Name',
      'data.filter.conditions.1.field_name': 'Age',
      'filter.conjunction': 'and',
      'sort.0.desc': 'true',
    },
    {},
  );
  expect(input.data).toEqual({
    filter: {
      conditions: [{ value: ['Ann', 'Bob'], field_name: 'Name' }, { field_name: 'Age' }],
      conjunction: 'and',
    },
    sort: [{ desc: true }],
  });
});

test('a field inside an object goes before the object, and any name fits where any is allowed', async () => {
  const input = await optionsOf('bitable.v1.appTableRecord.create').inputOf(
    { 'fields.Age': '7', 'fields.Name': 'Ann', fields: '{"Name":"Bob","Done":true}' },
    {},
  );
  expect(input.data).toEqual({ fields: { Name: 'Ann', Done: true, Age: 7 } });
});

test('an object is written as JSON; the piece that is wrong is not repeated', async () => {
  const options = optionsOf('bitable.v1.appTableRecord.create');
  expect((await options.inputOf({ fields: '{"Name":"Ann"}' }, {})).data).toEqual({ fields: { Name: 'Ann' } });
  await expect(options.inputOf({ fields: '{"Name" "secret"' }, {})).rejects.toThrow(/^--fields is no JSON: [^"]*$/);
});

test.each([
  ['im.v1.chatMembers.create', { succeed_type: 'many' }, '--succeed_type takes a number, not "many".'],
  ['im.v1.chatMembers.create', { succeed_type: '9007199254740993' }, 'too large to be sent as an exact number'],
  ['im.v1.image.create', { image: '/no/such/file.png' }, /^--image: /],
  ['im.v1.message.create', { content: '@/no/such/file' }, 'a text that begins with @ is written @@'],
  ['bitable.v1.appTableRecord.search', { 'filter.conjuction': 'and' }, 'Did you mean --filter.conjunction?'],
  ['bitable.v1.appTableRecord.search', { 'filter.conditions.value': 'x' }, 'write --filter.conditions.0.value.'],
  ['bitable.v1.appTableRecord.search', { 'sort.1.desc': 'true' }, '--sort.1.desc: number 0 of the list is missing.'],
  ['im.v1.message.create', { 'msg_type.x': '1' }, '--msg_type has no fields: there is no --msg_type.x.'],
  ['im.v1.message.create', { 'data.msg_typ': '1' }, 'Did you mean --data.msg_type?'],
])('%s refuses %j', async (id, values, message) => {
  await expect(optionsOf(id).inputOf(values as Record<string, unknown>, {})).rejects.toThrow(message);
});

test('an @ at the start of a text is written twice', async () => {
  const input = await optionsOf('im.v1.chat.create').inputOf({ name: '@@all' }, {});
  expect(input.data).toEqual({ name: '@all' });
});
