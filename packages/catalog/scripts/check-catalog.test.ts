import { describe, expect, test } from 'vitest';
import { problemsOf } from './check-catalog.ts';
import { type Catalog, loadCatalog } from './load-catalog.ts';

const catalog = loadCatalog();

describe('the data files', () => {
  test('keep to FORMAT.md', () => {
    expect(problemsOf(catalog)).toEqual([]);
  });

  test('hold as many records as were imported', () => {
    const imported = loadCatalog(undefined, { overlay: false });
    expect({
      apis: imported.apis.size,
      inSdk: [...imported.apis.values()].filter((api) => api.inSdk).length,
      events: imported.events.size,
      callbacks: [...imported.events.values()].filter((event) => event.callback).length,
      scopes: Object.keys(imported.scopes).length,
      errorCodes: Object.keys(imported.errors.codes).length,
      genericCodes: Object.values(imported.errors.codes).filter((code) => code.generic).length,
    }).toEqual({
      apis: 1963,
      inSdk: 1680,
      events: 240,
      callbacks: 3,
      scopes: 1306,
      errorCodes: 2862,
      genericCodes: 549,
    });
  });

  test('name every source that a record names', async () => {
    const { default: sources } = await import('../sources.json', { with: { type: 'json' } });
    const named = new Set([...catalog.apis.values()].flatMap((api) => api.sources ?? []));
    for (const event of catalog.events.values()) for (const source of event.sources ?? []) named.add(source);
    expect([...named].filter((source) => !Object.hasOwn(sources, source))).toEqual([]);
  });
});

describe('a record that breaks the format is reported:', () => {
  const base = {
    method: 'GET',
    path: '/open-apis/x/v1/things/:thing_id',
    pathParameters: { 'thing_id!': 'string' },
  } as const;
  const withApi = (facts: object): Catalog => ({
    ...catalog,
    apis: new Map([['x.v1.thing.get', { ...base, ...facts }]]),
    types: new Map(),
    events: new Map(),
  });
  test.each([
    [{ tokens: ['admin'] }, 'tokens is ["admin"]'],
    [{ colour: 'red' }, 'unknown key colour'],
    [{ query: { a: '#im.Nothing' } }, 'type #im.Nothing does not exist'],
    [{ query: { a: 'text' } }, 'type text does not exist'],
    [{ query: { a: { $: 'string', size: 3 } } }, 'unknown fact size'],
    [{ query: { a: 'string', 'a!': 'string' } }, 'has a field twice'],
    [{ pathParameters: {} }, 'pathParameters () are not those of the path (thing_id)'],
    [{ scopes: ['no:such:scope'] }, 'scope no:such:scope is not in scopes.json'],
    [{ errors: [['400', 1, 'x']] }, 'errors is [["400",1,"x"]]'],
    [{ data: ['|', 'string'] }, 'union of fewer than two types'],
    [{ rate: { tier: 99, perMinute: 1, perSecond: 0 } }, 'rate tier 99'],
  ])('%j', (facts, problem) => {
    expect(problemsOf(withApi(facts)).join('\n')).toContain(problem);
  });

  test('two APIs of one method and path', () => {
    const twice = {
      ...catalog,
      apis: new Map([
        ['x.v1.a.get', base],
        ['x.v1.b.get', base],
      ]),
      types: new Map(),
      events: new Map(),
    };
    expect(problemsOf(twice)).toEqual(['x.v1.b.get: has the same method and path as x.v1.a.get']);
  });

  test('types that contain each other', () => {
    const types = new Map([
      ['x.A', { b: '#x.B' }],
      ['x.B', { a: ['#x.A'] }],
    ] as const);
    const cyclic = { ...catalog, apis: new Map(), types: types as unknown as Catalog['types'], events: new Map() };
    expect(problemsOf(cyclic)).toEqual(['type x.A: contains itself', 'type x.B: contains itself']);
  });
});
