import { expect, test } from 'vitest';
import { buildCatalogFiles } from './build-catalog-files.ts';
import type { Sources } from './sources.ts';

const sources: Sources = {
  apis: [
    {
      id: 'x.v1.bigThing.get',
      m: 'GET',
      p: '/open-apis/x/v1/things/:thing_id/',
      r: { thing: '#0' },
      sc: ['x:thing'],
      src: 'ne',
    },
    {
      id: 'x.v1.bigThing.list',
      m: 'GET',
      p: '/open-apis/x/v1/things',
      r: { items: ['#0'] },
      er: { 400: [1001] },
      src: 'n',
    },
  ],
  types: [{ 'id!': 's', name: 's', colour: { $: 's', e: ['red', 'green'] } }],
  tiers: { 0: null, 10: [0, 50] },
  scopeTitles: { 'x:thing': '查看事物' },
  autoApprove: ['x:thing'],
  events: [{ e: 'x.thing.created_v1', s: 2, b: { thing: '#0' }, sc: ['x:other'], src: 'n' }],
  pages: [{ method: 'GET', path: '/open-apis/x/v1/things/:id', doc: '/things/get', tokens: ['tenant'] }],
  pageScopes: [],
  errorCodes: [{ code: 1002, generic: ['generic'] }],
  subErrors: {},
};
const built = buildCatalogFiles(sources);
const read = (path: string) => JSON.parse(built.get(path) ?? 'null');

test('every resource, project of types and family of events has its file', () => {
  expect([...built.keys()].sort()).toEqual([
    'apis/x/v1/bigThing.json',
    'errors.json',
    'events/x/thing.json',
    'limits.json',
    'scopes.json',
    'sources.json',
    'types/x.json',
  ]);
});

test('an API has its page merged in, its path without slash, and its types by name', () => {
  expect(read('apis/x/v1/bigThing.json')).toEqual({
    resource: 'x.v1.bigThing',
    apis: {
      get: {
        method: 'GET',
        path: '/open-apis/x/v1/things/:thing_id',
        doc: '/things/get',
        tokens: ['tenant'],
        scopes: ['x:thing'],
        inSdk: true,
        pathParameters: { 'thing_id!': 'string' },
        data: { thing: '#x.Thing' },
        sources: ['node-sdk', 'explorer', 'pages'],
      },
      list: {
        method: 'GET',
        path: '/open-apis/x/v1/things',
        inSdk: true,
        data: { items: ['#x.Thing'] },
        errors: [[400, 1001, '']],
        sources: ['node-sdk'],
      },
    },
  });
  expect(read('types/x.json').types.Thing).toEqual({
    'id!': 'string',
    name: 'string',
    colour: { $: 'string', enum: ['red', 'green'] },
  });
});

test('scopes, codes and tiers that only a record names are listed too', () => {
  expect(read('scopes.json').scopes).toEqual({
    'x:other': { title: '', eventCount: 1 },
    'x:thing': { title: '查看事物', autoApprove: true, apiCount: 1 },
  });
  expect(read('errors.json').codes).toEqual({ 1001: {}, 1002: { generic: ['generic'] } });
  expect(read('limits.json').tiers).toEqual({
    0: null,
    10: { perMinute: 0, perSecond: 50, perSecondInPayingTenant: 100 },
  });
});

test('a page of a call that no other source has is not lost in silence', () => {
  const stray = { method: 'POST', path: '/open-apis/x/v1/strays', doc: '/stray' };
  expect(() => buildCatalogFiles({ ...sources, pages: [stray] })).toThrow('POST /open-apis/x/v1/strays');
});
