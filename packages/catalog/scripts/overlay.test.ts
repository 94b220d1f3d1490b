import { describe, expect, test } from 'vitest';
import type { ApiRecord } from '../src/api-facts.ts';
import { loadCatalog } from './load-catalog.ts';
import { applyOverlay, type Overlay } from './overlay.ts';

const base: ApiRecord = {
  method: 'GET',
  path: '/open-apis/x/v1/a',
  scopes: ['a', 'b'],
  paged: true,
  query: { 'x!': 'string' },
};

function overlaid(overlay: Overlay): Map<string, ApiRecord> {
  const apis = new Map([['x.v1.a.get', base]]);
  applyOverlay(apis, overlay, 'overlay/x.json');
  return apis;
}

describe('an overlay', () => {
  test('merges objects, replaces lists and removes what is null', () => {
    const apis = overlaid({
      'x.v1.a.get': { $why: 'test', scopes: ['c'], paged: null, query: { 'x!': null, x: 'string', y: 'integer' } },
    });
    expect(apis.get('x.v1.a.get')).toEqual({
      method: 'GET',
      path: '/open-apis/x/v1/a',
      scopes: ['c'],
      query: { x: 'string', y: 'integer' },
    });
  });

  test('adds a whole API where it says so', () => {
    const apis = overlaid({ 'x.v1.b.get': { $why: 'test', $new: true, method: 'GET', path: '/open-apis/x/v1/b' } });
    expect(apis.get('x.v1.b.get')).toEqual({ method: 'GET', path: '/open-apis/x/v1/b' });
  });

  test('without a reason is refused', () => {
    expect(() => overlaid({ 'x.v1.a.get': { paged: null } as never })).toThrow(
      'overlay/x.json: x.v1.a.get has no $why',
    );
  });

  test('of an API that does not exist is refused', () => {
    expect(() => overlaid({ 'x.v1.b.get': { $why: 'test' } })).toThrow('there is no API x.v1.b.get');
  });

  test('that adds an API which the import has is refused', () => {
    expect(() => overlaid({ 'x.v1.a.get': { $why: 'test', $new: true } })).toThrow('Remove $new');
  });

  test('is applied to the catalog', () => {
    expect(loadCatalog().apis.get('im.v1.message.create')?.title).toEqual({ zh: '发送消息', en: 'Send message' });
  });
});
