import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ApiRecord } from '../../src/api-facts.ts';
import type { FieldType } from '../../src/field-type.ts';
import { formatJson } from '../format-json.ts';
import { addToCatalog } from './add-to-catalog.ts';
import { compareWithSdk, namedTypesOf } from './compare.ts';
import type { SdkApi } from './read-sdk.ts';

const types = new Map<string, FieldType>([['im.Sender', { 'id!': 'string' }]]);
const named = namedTypesOf({ types });
const record = {
  method: 'GET',
  path: '/open-apis/im/v1/messages/:message_id',
  data: { items: [{ sender: '#im.Sender', text: '#im.Sender' }, { maxItems: 5 }] },
  sources: ['node-sdk', 'pages'],
} as const satisfies ApiRecord;
const get: SdkApi = {
  method: 'GET',
  path: '/open-apis/im/v1/messages/:message_id',
  query: { 'full!': 'boolean' },
  data: { items: [{ sender: { 'id!': 'string', name: 'string' }, text: { 'id!': 'string' } }] },
};
const pin: SdkApi = {
  method: 'POST',
  path: '/open-apis/im/v1/messages/pin/',
  iterator: true,
  body: { 'id!': 'string' },
};

function addTo(apis: Record<string, SdkApi>): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-add-'));
  try {
    mkdirSync(join(folder, 'apis/im/v1'), { recursive: true });
    writeFileSync(
      join(folder, 'apis/im/v1/message.json'),
      formatJson({ resource: 'im.v1.message', apis: { get: record } }),
    );
    const sdk = { version: '2.0.0', apis: new Map(Object.entries(apis)) };
    const catalog = { apis: new Map<string, ApiRecord>([['im.v1.message.get', record]]), types };
    const files = addToCatalog(folder, compareWithSdk(catalog, sdk), sdk, named);
    return Object.fromEntries([...files].map(([path, text]) => [path, JSON.parse(text)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a new API goes into the file of its resource, in the order of names', () => {
  const files = addTo({ 'im.v1.message.get': { ...get, query: {}, data: record.data }, 'im.v1.message.a': pin });
  expect(files).toEqual({
    'apis/im/v1/message.json': {
      resource: 'im.v1.message',
      apis: {
        a: {
          method: 'POST',
          path: '/open-apis/im/v1/messages/pin',
          inSdk: true,
          iterator: true,
          body: { 'id!': 'string' },
          sources: ['node-sdk'],
        },
        get: record,
      },
    },
  });
});

test('a new resource gets a file of its own', () => {
  expect(
    Object.keys(addTo({ 'im.v1.message.get': { ...get, query: {}, data: record.data }, 'im.v2.pin.add': pin })),
  ).toEqual(['apis/im/v2/pin.json']);
});

test('new fields are added where they are; a named type on the way is written out, because others use it', () => {
  expect(addTo({ 'im.v1.message.get': get })).toEqual({
    'apis/im/v1/message.json': {
      resource: 'im.v1.message',
      apis: {
        get: {
          ...record,
          query: { 'full!': 'boolean' },
          data: { items: [{ sender: { 'id!': 'string', name: 'string' }, text: '#im.Sender' }, { maxItems: 5 }] },
        },
      },
    },
  });
});
