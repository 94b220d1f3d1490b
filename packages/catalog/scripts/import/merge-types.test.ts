import { describe, expect, test } from 'vitest';
import type { ObjectType } from '../../src/field-type.ts';
import { type MergeOptions, mergeFields, mergePages } from './merge-types.ts';

const options: MergeOptions = { request: true, pageOnly: false, nameType: () => undefined };

describe('fields that SDK and page both describe', () => {
  test.each<[string, ObjectType, object, ObjectType]>([
    ['are required where both say so', { 'a!': 'string' }, { 'a!': 'string' }, { 'a!': 'string' }],
    [
      'are optional where one of them says so',
      { 'a!': 'string', b: 'string' },
      { a: 'string', 'b!': 'string' },
      { a: 'string', b: 'string' },
    ],
    [
      'take their bounds from the page',
      { a: { $: 'integer', max: 50 } },
      { a: { type: 'int', min: 1, max: 100 } },
      { a: { $: 'integer', min: 1, max: 100 } },
    ],
    [
      'keep the newer enum',
      { a: { $: 'integer', enum: [1, 2] } },
      { a: { type: 'int', enum: [1] } },
      { a: { $: 'integer', enum: [1, 2] } },
    ],
    [
      'get documented values where no enum is known',
      { a: 'string' },
      { a: { type: 'string', enum: ['x', 'y'] } },
      { a: { $: 'string', values: ['x', 'y'] } },
    ],
    ['ignore values that do not fit the type', { a: 'integer' }, { a: { type: 'int', enum: ['x'] } }, { a: 'integer' }],
    ['ignore min and max on a string', { a: 'string' }, { a: { type: 'string', min: 1, max: 9 } }, { a: 'string' }],
    [
      'merge inside lists',
      { a: [{ b: 'string' }] },
      { a: { type: 'object[]', maxItems: 5, fields: { b: { type: 'string', maxLength: 3 } } } },
      { a: [{ b: { $: 'string', maxLength: 3 } }, { maxItems: 5 }] },
    ],
    [
      'keep a map as it is',
      { a: { '*': 'string' } },
      { a: { type: 'object', fields: { x: 'string' } } },
      { a: { '*': 'string' } },
    ],
    [
      'keep a bound in prose apart',
      { a: ['string'] },
      { a: { type: 'string[]', stated: { max: 15 } } },
      { a: ['string', { stated: { max: 15 } }] },
    ],
  ])('%s', (_, known, page, merged) => {
    expect(mergeFields(known, page as never, options)).toEqual(merged);
  });
});

describe('fields that only the page has', () => {
  test('are optional beside known ones', () => {
    expect(mergeFields({ a: 'string' }, { 'b!': 'int' }, options)).toEqual({ a: 'string', b: 'integer' });
  });

  test('keep their mark where nothing else is known', () => {
    expect(mergeFields({}, { 'b!': 'int', 'c?': 'map<string,int>' }, options)).toEqual({
      'b!': 'integer',
      c: { '*': 'integer' },
    });
  });
});

test('an answer keeps what the SDK declares as always there', () => {
  expect(mergeFields({ 'a!': 'string' }, { a: 'string' }, { ...options, request: false })).toEqual({ 'a!': 'string' });
});

test('where only pages are known, the nested table of a page replaces a plain type', () => {
  const page = { a: { type: 'object[]', fields: { x: 'string' } }, b: 'file' };
  expect(mergeFields({ a: 'string', b: 'any' }, page, { ...options, pageOnly: true })).toEqual({
    a: [{ x: 'string' }],
    b: 'file',
  });
  expect(mergeFields({ a: 'string', b: 'any' }, page, options)).toEqual({ a: 'string', b: 'any' });
});

test('two pages of one call require only what both require', () => {
  const merged = mergePages({ 'grant!': 'string', 'code!': 'string' }, { 'grant!': 'string', 'refresh!': 'string' });
  expect(merged).toEqual({ 'grant!': 'string', code: 'string', refresh: 'string' });
});
