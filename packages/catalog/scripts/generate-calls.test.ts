import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import type { ApiRecord } from '../src/api-facts.ts';
import type { FieldType } from '../src/field-type.ts';
import { generateCalls } from './generate-calls.ts';
import { type Catalog, catalogFolder, loadCatalog } from './load-catalog.ts';

const empty: Catalog = {
  apis: new Map(),
  types: new Map(),
  events: new Map(),
  eventFiles: new Map(),
  scopes: {},
  errors: { codes: {}, subErrors: {} },
  limits: { source: '', tiers: {} },
};

/** The generated file of the resource im.v1.chat with these APIs, without its first line. */
function chatFile(apis: Record<string, ApiRecord>, types: Record<string, FieldType> = {}): string {
  const ids = Object.entries(apis).map(([name, api]) => [`im.v1.chat.${name}`, api] as const);
  const files = generateCalls({ ...empty, apis: new Map(ids), types: new Map(Object.entries(types)) });
  const text = files.get('im/v1/chat.ts') ?? expect.fail('no file im/v1/chat.ts');
  return text.slice(text.indexOf('\n') + 1);
}

test('a call: its input in groups, its output, its facts in the comment, and a small constant', () => {
  const text = chatFile(
    {
      create: {
        method: 'POST',
        path: '/open-apis/im/v1/chats/:chat_id',
        title: { zh: '创建群', en: 'Create a group' },
        doc: '/reference/im-v1/chat/create',
        tokens: ['tenant', 'user'],
        scopes: ['im:chat', 'im:chat:create'],
        rate: { tier: 4, perMinute: 1000, perSecond: 50 },
        query: { user_id_type: '#shared.UserIdType', uuid: { $: 'string', maxLength: 50 } },
        body: { 'owner!': '#im.Owner' },
        data: { 'chat_id!': 'string' },
      },
    },
    { 'im.Owner': { id: 'string' }, 'shared.UserIdType': { $: 'string', enum: ['open_id', 'user_id'] } },
  );
  expect(text).toBe(`import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Owner } from '../types.ts';

export interface CreateInput {
  path: {
    chat_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    /** ≤ 50 characters */
    uuid?: string;
  };
  data: {
    owner: Owner;
  };
}

export interface CreateOutput {
  chat_id: string;
}

/**
 * 创建群 · Create a group
 * - POST /open-apis/im/v1/chats/:chat_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:create
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/reference/im-v1/chat/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.chat.create', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id', tokens: 'tu', idempotency: 'params.uuid', tier: 4 };
`);
});

test('a reserved word names an export, not a constant', () => {
  const text = chatFile({ delete: { method: 'DELETE', path: '/open-apis/im/v1/chats/:chat_id', tokens: [] } });
  expect(text).toContain("const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.chat.delete'");
  expect(text).toContain("tokens: '' };\nexport { deleteApi as delete };");
});

test('an API in pages names the only list of its answer and where the page token goes', () => {
  const page = { page_token: 'string', has_more: 'boolean' } as const;
  const method = 'GET';
  const text = chatFile({
    list: { method, path: '/a', query: { page_token: 'string' }, data: { ...page, items: ['string'] } },
    search: { method: 'POST', path: '/b', body: { page_token: 'string' }, data: { ...page, chats: ['string'] } },
    scope: { method, path: '/c', query: { page_token: 'string' }, data: { ...page, a: ['string'], b: ['string'] } },
    once: { method, path: '/d', data: { ...page, items: ['string'] } },
  });
  expect(text).toContain("list: PagedApiDefinition<ListInput, ListOutput, 'items'>");
  expect(text).toContain("path: '/a', paged: true, items: 'items' }");
  expect(text).toContain("path: '/b', paged: true, items: 'chats', pageTokenIn: 'data' }");
  expect(text).toContain(
    "scope: PagedApiDefinition<ScopeInput, ScopeOutput> = { id: 'im.v1.chat.scope', method: 'GET', path: '/c', paged: true }",
  );
  expect(text).toContain('once: ApiDefinition<OnceInput, OnceOutput>');
});

test('files, answers beside the code, and what is not known', () => {
  const text = chatFile({
    upload: { method: 'POST', path: '/a', multipart: true, body: { 'file!': 'file' } },
    download: { method: 'GET', path: '/b', binary: true },
    token: { method: 'POST', path: '/c', beside: { 'expire!': 'integer' } },
    patch: { method: 'PATCH', path: '/d', body: { a: 'string' }, bodyAlternatives: [{ 'b!': 'string' }] },
  });
  expect(text).toContain('    file: FileInput;');
  expect(text).toContain("path: '/a', multipart: true }");
  expect(text).toContain('export type DownloadInput = NoInput;\n\nexport type DownloadOutput = BinaryAnswer;');
  expect(text).toContain('export interface TokenInput {\n  data?: UnknownFields;\n}');
  expect(text).toContain('export interface TokenOutput {\n  expire: number;\n}');
  expect(text).toContain("path: '/c', beside: true }");
  expect(text).toContain('  data: {\n    a?: string;\n  } | {\n    b: string;\n  };');
});

test('a type that has the name of another one, or of a type that the file declares, gets its project before it', () => {
  const text = chatFile(
    { get: { method: 'GET', path: '/a', data: { a: '#im.Sender', b: '#shared.Sender', c: '#im.GetInput' } } },
    { 'im.Sender': { id: 'string' }, 'shared.Sender': { id: 'string' }, 'im.GetInput': { id: 'string' } },
  );
  expect(text).toContain("import type { Sender as SharedSender } from '../../shared-types.ts';");
  expect(text).toContain("import type { GetInput as ImGetInput, Sender } from '../types.ts';");
  expect(text).toContain('  a?: Sender;\n  b?: SharedSender;\n  c?: ImGetInput;');
});

test('two APIs of a resource whose names differ only in style are refused', () => {
  const api: ApiRecord = { method: 'GET', path: '/a' };
  expect(() => chatFile({ batch_query: api, batchQuery: api })).toThrow(
    'im.v1.chat.batchQuery: another API of its resource is BatchQuery too.',
  );
});

test('every API of the catalog is in the map of calls', () => {
  const catalog = loadCatalog();
  const all = generateCalls(catalog).get('all.ts') ?? '';
  expect(all.match(/typeof import/g)).toHaveLength(catalog.apis.size);
  expect(all).toContain("'im.v1.message.delete': typeof import('./im/v1/message.ts').delete;");
});

test('a program that uses one call bundles one definition', () => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "import * as message from './generated/calls/im/v1/message.ts'; console.log(message.delete);",
      resolveDir: join(catalogFolder),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text).toContain('im.v1.message.delete');
  expect(text).not.toContain('im.v1.message.create');
  expect(text.length).toBeLessThan(200);
});
