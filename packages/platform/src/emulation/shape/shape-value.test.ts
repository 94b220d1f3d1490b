import type { FieldType } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { type ShapeSource, shapeValue } from './shape-value.ts';

const source: ShapeSource = {
  seed: 'seed',
  timeForm: 'seconds',
  time: Date.UTC(2025, 0, 1),
  userId: () => 'ou_ada',
  departmentId: () => 'od-eng',
  known: new Map(),
  listLength: 1,
};
const valueOf = (type: FieldType, name: string, parts: Partial<ShapeSource> = {}) =>
  shapeValue(type, name, { ...source, ...parts });

test.for<[name: string, type: FieldType, value: unknown]>([
  ['status', { $: 'string', enum: ['open', 'closed'] }, 'open'],
  ['kind', { $: 'integer', values: [3, 4] }, 3],
  ['create_time', 'string', '1735689600'],
  ['create_time', 'integer', 1735689600],
  ['start_date', 'string', '2025-01-01'],
  ['user_id', 'string', 'ou_ada'],
  ['reviewer', { $: 'string', id: 'x_user_id' }, 'ou_ada'],
  ['department_id', 'string', 'od-eng'],
  ['mail_address', 'string', 'ada@example.com'],
  ['is_deleted', 'boolean', false],
  ['has_more', 'boolean', false],
  ['success', 'boolean', true],
  ['title', 'string', 'sample title'],
  ['title', { $: 'string', maxLength: 3 }, 'sam'],
  ['score', { $: 'integer', min: 5, max: 9 }, 5],
  ['code', 'integer', 0],
  ['form', { $: 'string', jsonString: { 'done!': 'boolean' } }, '{"done":false}'],
  ['failed_list', [{ 'id!': 'string' }], []],
  ['tags', [{ $: 'string', enum: ['a'] }, { minItems: 2 }], ['a', 'a']],
])('%s is plausible and of its type', ([name, type, value]) => {
  expect(valueOf(type, name)).toEqual(value);
});

test.for<[name: string, form: RegExp]>([
  ['chat_id', /^oc_[0-9a-f]{32}$/],
  ['message_id', /^om_[0-9a-f]{32}$/],
  ['app_id', /^cli_[0-9a-f]{16}$/],
  ['table_id', /^tbl\w{13}$/],
  ['guid', /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/],
  ['approval_code', /^[0-9A-F]{8}-([0-9A-F]{4}-){3}[0-9A-F]{12}$/],
  ['job_id', /^[6-8]\d{18}$/],
  ['file_token', /^\w{27}$/],
])('%s has the form that Feishu gives such ids', ([name, form]) => {
  expect(valueOf('string', name)).toMatch(form);
});

test('times have the unit that their project writes', () => {
  expect(valueOf('string', 'create_time', { timeForm: 'milliseconds' })).toBe('1735689600000');
  expect(valueOf('string', 'created_at', { timeForm: 'rfc3339' })).toBe('2025-01-01T00:00:00Z');
  expect(valueOf('string', 'update_time', { timeForm: 'datetime' })).toBe('2025-01-01 00:00:00');
});

test('a known value stands in the first two levels, where it fits the type', () => {
  const type: FieldType = { 'item!': { 'name!': 'string', 'inner!': { 'deep!': { 'name!': 'string' } } } };
  const value = valueOf(type, 'data', { known: new Map([['name', 'Ada']]) });
  expect(value).toEqual({ item: { name: 'Ada', inner: { deep: { name: 'sample name' } } } });
  expect(valueOf({ 'name!': 'integer' }, 'data', { known: new Map([['name', 'Ada']]) })).toEqual({ name: 1 });
});

test('the plain id of a person is a user', () => {
  expect(valueOf({ 'creator!': { 'id!': 'string' } }, 'data')).toEqual({ creator: { id: 'ou_ada' } });
});

test('the same seed gives the same ids, another one others', () => {
  expect(valueOf('string', 'job_id')).toBe(valueOf('string', 'job_id'));
  expect(valueOf('string', 'job_id')).not.toBe(valueOf('string', 'job_id', { seed: 'other' }));
});
