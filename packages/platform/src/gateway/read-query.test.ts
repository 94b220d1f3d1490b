import type { ObjectType } from '@larkspur/catalog';
import { describe, expect, test } from 'vitest';
import { prepareType } from './prepare-request.ts';
import { readQuery } from './read-query.ts';
import type { FieldViolation } from './reject.ts';

const declared: ObjectType = {
  user_ids: ['string'],
  statuses: ['integer'],
  page_size: 'integer',
  latitude: 'number',
  with_sender_name: 'boolean',
  query: 'string',
  types: 'any',
  order: { $: 'integer', enum: [1, 2] },
  filter: { field: 'string' },
};

function read(query: string) {
  const violations: FieldViolation[] = [];
  return { values: readQuery(prepareType(declared), query, violations), violations };
}

describe('values', () => {
  test.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['&&=&=x&', {}],
    ['user_ids=a&user_ids=b', { user_ids: ['a', 'b'] }],
    ['user_ids[]=a&user_ids[]=b', { user_ids: ['a', 'b'] }],
    ['user_ids%5B%5D=a', { user_ids: ['a'] }],
    ['user_ids=a', { user_ids: ['a'] }],
    ['user_ids=a,b', { user_ids: ['a,b'] }],
    ['statuses=1&statuses=2', { statuses: [1, 2] }],
    ['page_size=20', { page_size: 20 }],
    ['page_size=20&page_size=30', { page_size: 30 }],
    ['page_size=many&page_size=30', { page_size: 30 }],
    ['page_size=', {}],
    ['page_size', {}],
    ['latitude=-12.5e1', { latitude: -125 }],
    ['with_sender_name=true', { with_sender_name: true }],
    ['with_sender_name=False', { with_sender_name: false }],
    ['query=a+b%20c%2Bd', { query: 'a b c+d' }],
    ['query=%E4%BC%9A%E8%AE%AE', { query: '会议' }],
    ['query=a=b==', { query: 'a=b==' }],
    ['types=doc', { types: 'doc' }],
    ['types=doc&types=sheet&types=bitable', { types: ['doc', 'sheet', 'bitable'] }],
    ['filter=%7B%22field%22%3A%22a%22%7D', { filter: { field: 'a' } }],
    ['unknown=1&query=x', { query: 'x' }],
  ])('%s', (query, values) => {
    expect(read(query)).toEqual({ values, violations: [] });
  });
});

test.each(['query=100%', 'query=%zz', 'query=%E4%BC', 'query=%', '%=1&%zz=2'])('%s crashes nothing', (query) => {
  expect(read(query).violations).toEqual([]);
});

test('a broken percent sign stays what it is', () => {
  expect(read('query=100%25+of+100%').values).toEqual({ query: '100% of 100%' });
});

test.each([
  '__proto__=1',
  '__proto__[polluted]=1',
  'constructor=1',
  'constructor[prototype][polluted]=1',
  'toString=1',
])('%s reaches no prototype', (query) => {
  const { values } = read(query);
  expect(Object.keys(values)).toEqual([]);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('a text that is no value of the declared type', () => {
  test.each([
    ['page_size=many', 'page_size', 'integer', 'many'],
    ['page_size=1.5', 'page_size', 'integer', '1.5'],
    ['latitude=north', 'latitude', 'number', 'north'],
    ['with_sender_name=yes', 'with_sender_name', 'boolean', 'yes'],
    ['statuses=1&statuses=x', 'statuses[*]', 'integer', 'x'],
    ['filter=%5B%5D', 'filter', 'object', '[]'],
  ])('%s is a violation', (query, field, type, value) => {
    expect(read(query).violations).toEqual([{ field, description: `the type is ${type}`, value }]);
  });

  test('is left to the list of options where there is one', () => {
    expect(read('order=first')).toEqual({ values: { order: 'first' }, violations: [] });
  });
});
