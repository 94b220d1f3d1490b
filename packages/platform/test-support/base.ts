import type { TestAnswer, TestApp } from './test-world.ts';

/** A Base of a test, with shorthands for the calls that most tests make. */
export interface TestBase {
  readonly appToken: string;
  /** The table that tests work on. */
  readonly tableId: string;
  /** `/bitable/v1/apps/<app_token>`. */
  readonly path: string;
  /** `…/tables/<table_id>`. */
  readonly table: string;
  /** Adds a table; gives its id and, by name, those of its fields. */
  readonly addTable: (
    name: string,
    fields?: readonly object[],
  ) => Promise<{ id: string; path: string; fields: Record<string, string> }>;
  /** Adds a field; gives it as the answer shows it. */
  readonly addField: (field: object, table?: string) => Promise<{ field_id: string; [key: string]: any }>;
  /** Adds records; gives their ids. */
  readonly addRecords: (records: readonly object[], table?: string) => Promise<string[]>;
  /** What a search finds. */
  readonly search: (
    body?: object,
    query?: Record<string, string | number>,
  ) => Promise<{ items: any[]; total: number; [key: string]: any }>;
  /** The cells of a record, as a search shows them. */
  readonly cells: (recordId: string, table?: string) => Promise<Record<string, any>>;
}

/** Makes a Base with one table of these fields, by default a text `Name`. */
export async function createTestBase(
  app: Pick<TestApp, 'call'>,
  fields: readonly object[] = [{ field_name: 'Name', type: 1 }],
): Promise<TestBase> {
  const made = succeeded(
    await app.call('POST', '/bitable/v1/apps', { body: { name: 'Test Base', time_zone: 'Asia/Shanghai' } }),
  );
  const appToken: string = made.app.app_token;
  const path = `/bitable/v1/apps/${appToken}`;
  const addTable: TestBase['addTable'] = async (name, tableFields = [{ field_name: 'Name', type: 1 }]) => {
    const { table_id } = succeeded(
      await app.call('POST', `${path}/tables`, { body: { table: { name, fields: tableFields } } }),
    );
    const tablePath = `${path}/tables/${table_id}`;
    const { items } = succeeded(await app.call('GET', `${tablePath}/fields`, { query: { page_size: 100 } }));
    const ids = items.map((field: { field_name: string; field_id: string }) => [field.field_name, field.field_id]);
    return { id: table_id, path: tablePath, fields: Object.fromEntries(ids) };
  };
  const { id: tableId, path: table } = await addTable('Things', fields);
  return {
    appToken,
    tableId,
    path,
    table,
    addTable,
    addField: async (field, into = table) => succeeded(await app.call('POST', `${into}/fields`, { body: field })).field,
    addRecords: async (records, into = table) => {
      const body = { records: records.map((cells) => ({ fields: cells })) };
      const { records: added } = succeeded(await app.call('POST', `${into}/records/batch_create`, { body }));
      return added.map(({ record_id }: { record_id: string }) => record_id);
    },
    search: async (body = {}, query = { page_size: 500 }) =>
      succeeded(await app.call('POST', `${table}/records/search`, { body, query })),
    cells: async (recordId, from = table) => {
      const body = { record_ids: [recordId] };
      const { records } = succeeded(await app.call('POST', `${from}/records/batch_get`, { body }));
      return records[0].fields;
    },
  };
}

/** The `data` of an answer; an answer that is a refusal fails the test with what it says. */
export function succeeded({ status, body }: TestAnswer): any {
  if (status !== 200 || body.code !== 0) throw new Error(`HTTP ${status}: ${JSON.stringify(body)}`);
  return body.data;
}
