import type { FieldType } from '@larkspur/catalog';
import { describe, expect, test } from 'vitest';
import { breaksRules, listViolations } from './check-field-rules.ts';
import { prepareType } from './prepare-request.ts';

/** The violations, after a check that the fast answer is the same. */
function violationsOf(type: FieldType, value: unknown) {
  const prepared = prepareType(type);
  const found = listViolations(prepared, value);
  expect(breaksRules(prepared, value)).toBe(found.length > 0);
  return found;
}

describe('a required field', () => {
  test('is named when it is missing or null', () => {
    const missing = [{ field: 'receive_id_type', description: 'receive_id_type is required' }];
    expect(violationsOf({ 'receive_id_type!': 'string' }, {})).toEqual(missing);
    expect(violationsOf({ 'receive_id_type!': 'string' }, { receive_id_type: null })).toEqual(missing);
  });

  test('may be empty, false or zero', () => {
    expect(violationsOf({ 'a!': 'string', 'b!': 'boolean', 'c!': 'integer' }, { a: '', b: false, c: 0 })).toEqual([]);
  });

  test('inside an object is required only where the object is', () => {
    const type: FieldType = { card: { 'type!': 'string' } };
    expect(violationsOf(type, {})).toEqual([]);
    expect(violationsOf(type, { card: null })).toEqual([]);
    expect(violationsOf(type, { card: {} })).toEqual([{ field: 'card.type', description: 'card.type is required' }]);
  });

  test('inside a list is named once, with [*]', () => {
    const type: FieldType = { task_list: [{ 'links!': 'any' }] };
    expect(violationsOf(type, { task_list: [{}, { links: {} }, {}] })).toEqual([
      { field: 'task_list[*].links', description: 'task_list[*].links is required' },
    ]);
  });
});

describe('the length of a string', () => {
  const type: FieldType = { document_id: { $: 'string', minLength: 3, maxLength: 4 } };

  test.each(['abc', 'abcd', '会议室', '😀😀😀', '😀😀😀😀'])('%s is long enough and short enough', (text) => {
    expect(violationsOf(type, { document_id: text })).toEqual([]);
  });

  test.each(['', 'ab', '会议', '😀😀'])('%s is too short', (text) => {
    expect(violationsOf(type, { document_id: text })).toEqual([
      { field: 'document_id', description: 'the min len is 3' },
    ]);
  });

  test.each(['abcde', '会议室预约了', '😀😀😀😀😀'])('%s is too long', (text) => {
    expect(violationsOf(type, { document_id: text })).toEqual([
      { field: 'document_id', description: 'the max len is 4' },
    ]);
  });
});

test('a list has a length, too', () => {
  const type: FieldType = { children: ['integer', { minItems: 1, maxItems: 2 }] };
  expect(violationsOf(type, { children: [] })).toEqual([{ field: 'children', description: 'the min len is 1' }]);
  expect(violationsOf(type, { children: [1, 2, 3] })).toEqual([{ field: 'children', description: 'the max len is 2' }]);
});

test('a value outside a closed list is shown with the options', () => {
  const type: FieldType = { children: [{ file: { view_type: { $: 'integer', enum: [1, 2] } } }] };
  expect(violationsOf(type, { children: [{ file: { view_type: 3 } }] })).toEqual([
    { field: 'children[*].file.view_type', description: 'options: [1,2]', value: '3' },
  ]);
});

test('documented values that are no closed list are not enforced', () => {
  expect(violationsOf({ msg_type: { $: 'string', values: ['text', 'post'] } }, { msg_type: 'image' })).toEqual([]);
});

test('numbers have a range', () => {
  const type: FieldType = { page_size: { $: 'integer', min: 1, max: 50 } };
  expect(violationsOf(type, { page_size: 50 })).toEqual([]);
  expect(violationsOf(type, { page_size: 100 })).toEqual([
    { field: 'page_size', description: 'the max value is 50', value: '100' },
  ]);
  expect(violationsOf(type, { page_size: 0 })).toEqual([
    { field: 'page_size', description: 'the min value is 1', value: '0' },
  ]);
});

test('a pattern counts wherever it is found, unless it is anchored', () => {
  const loose: FieldType = { run_id: { $: 'string', pattern: 'run_[0-9a-z]{1,4}' } };
  expect(violationsOf(loose, { run_id: 'a run_12' })).toEqual([]);
  expect(violationsOf(loose, { run_id: 'job_12' })).toEqual([
    { field: 'run_id', description: 'the pattern is run_[0-9a-z]{1,4}', value: 'job_12' },
  ]);
});

test('an int64 in a string is a whole number', () => {
  const type: FieldType = { end_time: { $: 'string', format: 'int64' } };
  expect(violationsOf(type, { end_time: '7000000000000000001' })).toEqual([]);
  expect(violationsOf(type, { end_time: 'tomorrow' })).toEqual([
    { field: 'end_time', description: 'the type is int64', value: 'tomorrow' },
  ]);
});

test('the values of a map are checked under their keys', () => {
  expect(violationsOf({ names: { '*': { $: 'string', maxLength: 2 } } }, { names: { zh_cn: '会议室' } })).toEqual([
    { field: 'names.zh_cn', description: 'the max len is 2' },
  ]);
});

describe('a union', () => {
  const type: FieldType = { value: ['|', { $: 'string', maxLength: 2 }, ['string', { maxItems: 1 }], 'string'] };

  test('is content with one alternative', () => {
    expect(violationsOf(type, { value: 'longer' })).toEqual([]);
  });

  test('lists what the fitting alternative misses', () => {
    expect(violationsOf(type, { value: ['a', 'b'] })).toEqual([{ field: 'value', description: 'the max len is 1' }]);
  });
});

test('all broken rules are listed, in the order of the catalog', () => {
  const type: FieldType = {
    'receive_id!': 'string',
    'msg_type!': { $: 'string', enum: ['text', 'post'] },
    uuid: { $: 'string', maxLength: 3 },
  };
  expect(violationsOf(type, { uuid: 'abcd', msg_type: 'poem' })).toEqual([
    { field: 'receive_id', description: 'receive_id is required' },
    { field: 'msg_type', description: 'options: [text,post]', value: 'poem' },
    { field: 'uuid', description: 'the max len is 3' },
  ]);
});

test('a long value is cut in the answer', () => {
  const [violation] = violationsOf({ type: { $: 'string', enum: ['a'] } }, { type: 'x'.repeat(10_000) });
  expect(violation?.value).toHaveLength(201);
});
