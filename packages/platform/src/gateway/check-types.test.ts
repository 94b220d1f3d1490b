import type { FieldType } from '@larkspur/catalog';
import { describe, expect, test } from 'vitest';
import { findTypeFault, wrongType } from './check-types.ts';
import { prepareType } from './prepare-request.ts';

const faultOf = (type: FieldType, value: unknown) => findTypeFault(prepareType(type), value);

test.each<[FieldType, unknown]>([
  ['string', 'text'],
  ['integer', 3],
  ['integer', 3.0],
  ['number', 1.5],
  ['boolean', false],
  ['any', { a: [1] }],
  ['file', 'whatever'],
  [['string'], []],
  [['string'], ['a', 'b']],
  [{ name: 'string' }, {}],
  [{ name: 'string' }, { name: null }],
  [{ name: 'string' }, { unknown: 5 }],
  [{ '*': 'integer' }, { a: 1, b: null }],
  [['|', 'string', ['string']], ['a']],
])('the type %j takes %j', (type, value) => {
  expect(faultOf(type, value)).toBeUndefined();
});

test.each<[FieldType, unknown]>([
  ['string', 5],
  ['string', { text: 'Hello' }],
  ['string', ['a']],
  ['integer', '5'],
  ['integer', 1.5],
  ['number', '1.5'],
  ['boolean', 'true'],
  ['boolean', 1],
  [['string'], 'a'],
  [['string'], { 0: 'a' }],
  [{ name: 'string' }, []],
  [{ name: 'string' }, 'name'],
  [['|', 'string', 'boolean'], 5],
])('the type %j does not take %j', (type, value) => {
  expect(faultOf(type, value)).toEqual({ field: '', value });
});

describe('the field at fault', () => {
  test('is the field itself at the top', () => {
    expect(faultOf({ 'content!': 'string' }, { content: { text: 'Hello' } })).toEqual({
      field: 'content',
      value: { text: 'Hello' },
    });
  });

  test('is the last name of a nested field', () => {
    const type: FieldType = { i18n_resources: [{ texts: [{ key: 'string' }] }] };
    expect(faultOf(type, { i18n_resources: [{ texts: { '@i18n@1': 'x' } }] })).toEqual({
      field: 'texts',
      value: { '@i18n@1': 'x' },
    });
  });

  test('is the name of the list when an element has the wrong type', () => {
    expect(faultOf({ records: ['string'] }, { records: ['rec1', { record_id: 'rec2' }] })).toEqual({
      field: 'records',
      value: { record_id: 'rec2' },
    });
  });

  test('is the key of a map', () => {
    expect(faultOf({ fields: { '*': 'string' } }, { fields: { Name: 5 } })).toEqual({ field: 'Name', value: 5 });
  });

  test('is the union, not one of its alternatives', () => {
    const type: FieldType = { fields: { '*': ['|', 'string', { text: 'string' }] } };
    expect(faultOf(type, { fields: { Name: { text: 5 } } })).toEqual({ field: 'Name', value: { text: 5 } });
  });
});

test('null is no element of a list', () => {
  expect(faultOf({ ids: ['string'] }, { ids: [null] })).toEqual({ field: 'ids', value: null });
});

test('a required field that is null is no matter of types', () => {
  expect(faultOf({ 'name!': 'string' }, { name: null })).toBeUndefined();
});

describe('the refusal', () => {
  test('has the live wording', () => {
    const refusal = wrongType({ field: 'content', value: { text: 'Hello World' } });
    expect(refusal.code).toBe(9499);
    expect(refusal.details).toEqual({
      status: 400,
      msg: 'Invalid parameter type in json: content. Invalid parameter value: {"text":"Hello World"}. Please check and modify accordingly.',
    });
  });

  test('shows a string in quotes', () => {
    expect(wrongType({ field: 'reaction_type', value: 'SMILE' }).details.msg).toContain('value: "SMILE".');
  });

  test('does not repeat a body of megabytes', () => {
    const refusal = wrongType({ field: 'content', value: { text: '😀'.repeat(1e6) } });
    expect(refusal.details.msg?.length).toBeLessThan(1200);
    expect(refusal.details.msg?.isWellFormed()).toBe(true);
  });
});
