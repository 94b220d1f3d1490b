import { expect, test } from 'vitest';
import type { ApiRecord } from '../src/api-facts.ts';
import type { FieldType } from '../src/field-type.ts';
import { showCallerIds } from './caller-ids.ts';

const int64 = { $: 'string', format: 'int64' } as const;

test('a field whose id the gateway resolves is a text, in the request and in the answer', () => {
  const apis = new Map<string, ApiRecord>([
    [
      'x.v1.thing.create',
      {
        method: 'POST',
        path: '/open-apis/x/v1/things',
        ids: [{ in: 'body', field: 'people[*].user_id', kind: 'x_user_id' }],
        query: { user_id_type: 'string' },
        body: { people: ['#x.Person'], count: int64 },
        data: { thing: { creator_id: int64, size: int64 } },
      },
    ],
  ]);
  const types = new Map<string, FieldType>([['x.Person', { 'user_id!': int64, age: int64 }]]);
  showCallerIds(apis, types);
  expect(apis.get('x.v1.thing.create')).toMatchObject({
    body: { people: ['#x.Person'], count: int64 },
    data: { thing: { creator_id: 'string', size: int64 } },
  });
  expect(types.get('x.Person')).toEqual({ 'user_id!': 'string', age: int64 });
});

test('other facts of such a field stay', () => {
  const department = { $: 'string', format: 'int64', maxLength: 64 } as const;
  const apis = new Map<string, ApiRecord>([
    [
      'x.v1.department.get',
      {
        method: 'GET',
        path: '/open-apis/x/v1/departments/:department_id',
        ids: [{ in: 'path', field: 'department_id', kind: 'x_department_id' }],
        pathParameters: { 'department_id!': department },
      },
    ],
  ]);
  showCallerIds(apis, new Map());
  expect(apis.get('x.v1.department.get')?.pathParameters).toEqual({ 'department_id!': { $: 'string', maxLength: 64 } });
});
