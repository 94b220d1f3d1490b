import { describe, expect, test } from 'vitest';
import { type MergeContext, mergeApi } from './merge-api.ts';
import { createMessageFinder } from './merge-errors.ts';
import type { CompactApi, PageApi } from './sources.ts';

const context: MergeContext = {
  sources: { types: [{ 'x!': 's' }], tiers: { 3: [100, 0], 4: [1000, 50] } } as unknown as MergeContext['sources'],
  findMessage: createMessageFinder([
    { code: 5, generic: ['generic five'] },
    { code: 6, generic: ['generic six'], uses: [{ msg: 'six of x', http: 400, apis: 1, domains: ['x'] }] },
    {
      code: 7,
      uses: [
        { msg: 'seven', http: 400, apis: 3, domains: ['y'] },
        { msg: '七', zh: true, http: 500, apis: 1, domains: ['y'] },
      ],
    },
  ]),
  nameType: () => undefined,
};
const api: CompactApi = { id: 'x.v1.thing.get', m: 'GET', p: '/open-apis/x/v1/things/:thing_id', src: 'ne' };
const page: PageApi = { method: 'GET', path: '/open-apis/x/v1/things/:thing_id', doc: '/page' };
const merge = (apiFacts: object, ...pages: object[]) =>
  mergeApi(
    { ...api, ...apiFacts },
    pages.map((facts) => ({ ...page, ...facts })),
    context,
  );

describe('where the sources differ', () => {
  test('tokens are the union', () => {
    expect(merge({ tok: 't' }, { tokens: ['tenant', 'user'] }).tokens).toEqual(['tenant', 'user']);
    expect(merge({ tok: '' }, { tokens: [] }).tokens).toEqual([]);
    expect(merge({}, {}).tokens).toBeUndefined();
  });

  test('scopes are the newer ones', () => {
    expect(merge({ sc: ['new'] }, { scopes: ['old'] }).scopes).toEqual(['new']);
    expect(merge({}, { scopes: [] }).scopes).toEqual([]);
  });

  test.each([
    [{ rl: 4 }, {}, { tier: 4, perMinute: 1000, perSecond: 50 }],
    [{ rl: 4 }, { rate: { perMinute: 100, level: 3 } }, { tier: 4, perMinute: 1000, perSecond: 50 }],
    [{ rl: 4 }, { rate: { special: true } }, { special: true }],
    [{ rl: 0 }, { rate: { perMinute: 100, level: 3 } }, { tier: 3, perMinute: 100, perSecond: 0 }],
    [{ rl: 0 }, {}, { special: true }],
    [{}, {}, undefined],
  ])('the rate of %j and %j is %j', (compact, onPage, rate) => {
    expect(merge(compact, onPage).rate).toEqual(rate);
  });
});

test('error rows have the page first, then the codes that only the other source lists, with a message if one is known', () => {
  const { errors } = merge(
    { er: { 400: [1, 6, 7], 0: [5, 8, 9] } },
    {
      errors: [
        [null, 1, 'one'],
        [500, 2, '二', 'zh'],
      ],
      subErrors: { 2: [[9, 'nine']] },
    },
  );
  expect(errors).toEqual([
    [400, 1, 'one'],
    [500, 2, '二', 'zh'],
    [null, 5, 'generic five'],
    [400, 6, 'six of x'],
    [400, 7, 'seven'],
    [null, 8, ''],
  ]);
});

test('path parameters are those of the path', () => {
  const { pathParameters } = merge({ pp: { thing_id: { $: 's', fmt: 'int64' }, other_id: 's' } }, {});
  expect(pathParameters).toEqual({ 'thing_id!': { $: 'string', format: 'int64' } });
});

test('field scopes are turned round: which scopes unlock a path', () => {
  const record = merge(
    { fsm: { a: ['r.items[].name', 'q.user_id_type'], b: ['r.items[].name'] } },
    {
      params: { query: { user_id_type: { type: 'string', valueScopes: { user_id: ['a'] } } } },
      data: {
        items: {
          type: 'object[]',
          fields: { name: { type: 'string', scopes: ['c'] }, mail: { type: 'string', scopes: ['c'] } },
        },
      },
    },
  );
  expect(record.fieldScopeMap).toEqual({
    'data.items[*].mail': ['c'],
    'data.items[*].name': ['a', 'b'],
    'query.user_id_type': ['a'],
  });
  expect(record.valueScopes).toEqual({ 'query.user_id_type': { user_id: ['a'] } });
});

test.each([
  [
    { t: '列出', te: 'List' },
    { zh: '列出', en: 'List' },
  ],
  [{ t: 'Create a feed group' }, { en: 'Create a feed group' }],
  [{ t: '## 功能介绍 写入任务记录' }, { zh: '写入任务记录' }],
  [{ t: '修改发放记录;' }, { zh: '修改发放记录' }],
  [{}, undefined],
])('the title of %j is %j', (compact, title) => {
  expect(merge(compact).title).toEqual(title);
});
