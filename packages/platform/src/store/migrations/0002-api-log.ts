import type { Migration } from './migration.ts';

const texts = [
  'app_id', 'tenant_key', 'token_kind', 'api_id', 'method', 'path', 'query', 'remote_address', 'msg', 'refused_by',
  'because', 'emulation', 'notes', 'request_headers', 'request_body', 'response_headers', 'response_body',
]; // biome-ignore format: one list
const numbers = ['time', 'lark_id', 'status', 'code', 'duration'];

export const apiLog: Migration = {
  name: '0002-api-log',
  up: ({ schema }) => {
    let table = schema.createTable('api_log').addColumn('log_id', 'text', (c) => c.primaryKey());
    for (const name of texts) table = table.addColumn(name, 'text', (c) => c.notNull());
    for (const name of numbers) table = table.addColumn(name, 'bigint', (c) => c.notNull());
    return [table];
  },
};
