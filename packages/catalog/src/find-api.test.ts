import { describe, expect, test } from 'vitest';
import { allApis, findApi } from './find-api.ts';
import { methodId } from './method-id.ts';

describe('findApi', () => {
  test.each([
    ['im.v1.message.create', 'im.v1.message.create'],
    ['im.message.create', 'im.v1.message.create'],
    ['im.v1.message.createByCard', 'im.v1.message.create'],
    ['suite.docs-api.search.object.create', 'suite.docs-api.search.object.create'],
  ])('%s is %s', (id, expected) => {
    expect(findApi(id)?.id).toBe(expected);
  });

  test.each(['', 'im', 'im.v1.message', 'im.v1.message.Create', '__proto__', 'constructor'])('%j is no API', (id) => {
    expect(findApi(id)).toBeUndefined();
  });

  test('an id with dots in its resource is taken apart rightly', () => {
    expect(findApi('base.v3.bases.tables.fields.list')).toMatchObject({
      project: 'base',
      version: 'v3',
      resource: 'bases.tables.fields',
      name: 'list',
    });
  });

  test('all APIs come sorted and once each', () => {
    const ids = allApis().map((api) => api.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe('methodId', () => {
  test('is the same 19 digits for the same id', () => {
    expect(methodId({ id: 'im.v1.message.create' })).toBe('7258916378841656811');
  });

  test('differs from API to API and always has 19 digits', () => {
    const numbers = allApis().map(methodId);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !/^7\d{18}$/.test(number))).toEqual([]);
  });
});
