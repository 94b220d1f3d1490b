import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import known from '../../sdk-differences.json' with { type: 'json' };
import { loadCatalog } from '../load-catalog.ts';
import { compareWithSdk } from './compare.ts';
import { withoutKnown } from './describe-changes.ts';
import { readSdk } from './read-sdk.ts';

const sdkFolder = dirname(createRequire(import.meta.url).resolve('@larksuiteoapi/node-sdk/package.json'));
const sdk = readSdk(sdkFolder);
const catalog = loadCatalog(undefined, { overlay: false });

test('the reader finds every call of the SDK', () => {
  const calls = new Set([...sdk.apis.values()].map(({ method, path }) => `${method} ${path}`));
  expect(calls.size).toBe(1680);
});

test('the reader tells what a call takes and gives', () => {
  expect(sdk.apis.get('acs.v1.userFace.update')).toEqual({
    method: 'PUT',
    path: '/open-apis/acs/v1/users/:user_id/face',
    multipart: true,
    pathParameters: { 'user_id!': 'string' },
    query: { user_id_type: { $: 'string', enum: ['user_id', 'union_id', 'open_id'] } },
    body: { 'files!': 'file', 'file_type!': 'string', 'file_name!': 'string' },
  });
  expect(sdk.apis.get('acs.v1.accessRecord.list')).toMatchObject({ iterator: true, data: { has_more: 'boolean' } });
  expect(sdk.apis.get('im.v1.file.get')).toMatchObject({ method: 'GET', binary: true });
});

test('the catalog and the SDK that it was made from agree, but for the differences that are known', () => {
  expect(withoutKnown(compareWithSdk(catalog, sdk), known)).toEqual([]);
});

test('an API that the catalog lacks and a field that it has otherwise are reported, and nothing else', () => {
  const apis = new Map(catalog.apis);
  apis.delete('im.v1.chat.create');
  const reply = apis.get('im.v1.message.reply') ?? expect.fail('im.v1.message.reply is not in the catalog');
  const merge =
    apis.get('im.v1.message.mergeForward') ?? expect.fail('im.v1.message.mergeForward is not in the catalog');
  apis.set('im.v1.message.mergeForward', {
    ...merge,
    data: { message: 'string', invalid_message_id_list: ['string'] },
  });
  apis.set('im.v1.message.reply', { ...reply, body: { content: 'boolean', 'msg_type!': 'string', former: 'string' } });
  expect(withoutKnown(compareWithSdk({ apis, types: catalog.types }, sdk), known)).toEqual([
    { change: 'new API', id: 'im.v1.chat.create', method: 'POST', path: '/open-apis/im/v1/chats' },
    { change: 'type', id: 'im.v1.message.mergeForward', field: 'data.message', catalog: 'string', sdk: 'object' },
    { change: 'type', id: 'im.v1.message.reply', field: 'body.content', catalog: 'boolean', sdk: 'string' },
    { change: 'new field', id: 'im.v1.message.reply', field: 'body.reply_in_thread', kind: 'boolean' },
    { change: 'new field', id: 'im.v1.message.reply', field: 'body.uuid', kind: 'string' },
    { change: 'field gone', id: 'im.v1.message.reply', field: 'body.former', kind: 'string' },
  ]);
});
