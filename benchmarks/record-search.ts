/**
 * Search and sort in a Base table as large as tables get: 20,000 records of 100 fields; beside it the first search after
 * the table was not in memory, and writes to the same table.
 * Run: `npm run bench -- record-search`, or this file by itself.
 */

import { allScopes } from '@larkspur/catalog';
import { createFetch } from '../packages/platform/src/adapters/fetch.ts';
import { createPlatform } from '../packages/platform/src/create-platform.ts';
import { createApp, createTenant, setScopes } from '../packages/platform/src/identity/manage-apps.ts';
import { median, printResults, type Result, round } from './result.ts';

const records = 20_000;
const fields = 100;
const batch = 1000;
const rounds = 15;

const states = ['open', 'waiting', 'closed'];
/** "Well under a second": the budgets of a search with everything at hand, and of the first one. */
const budgets = { search: 250, first: 1500, write: 50 };

export async function run(): Promise<Result[]> {
  const platform = await createPlatform({ settings: { rateLimits: false } });
  const { context } = platform;
  const token = await context.store.unit(async (db) => {
    const tenantKey = await createTenant(db, context, { name: 'Benchmark' });
    const { appId } = await createApp(db, context, { name: 'Benchmark', ownerTenantKey: tenantKey });
    const scopes = allScopes().map(({ scope }) => scope);
    await setScopes(db, context, { appId, tenantKey, tokenType: 'tenant' }, scopes);
    return (await context.tokens.issueAppToken(db, 'tenant', appId, tenantKey)).token;
  });
  const fetch = createFetch(platform);
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:5275/open-apis/bitable/v1/apps${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { code: number; data: any };
    if (answer.code !== 0) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer.data;
  };

  const { app } = await call('POST', '', { name: 'Benchmark' });
  const table = `/${app.app_token}/tables/${await addTable(call, app.app_token)}`;
  for (let start = 0; start < records; start += batch) {
    const written = Array.from({ length: batch }, (_, index) => ({ fields: recordOf(start + index) }));
    await call('POST', `${table}/records/batch_create`, { records: written });
  }

  const find = () =>
    call('POST', `${table}/records/search?page_size=100`, {
      filter: {
        conjunction: 'and',
        conditions: [
          { field_name: 'State', operator: 'is', value: ['open'] },
          { field_name: 'Number 2', operator: 'isGreater', value: ['500'] },
          { field_name: 'Text 1', operator: 'contains', value: ['7'] },
        ],
      },
      sort: [{ field_name: 'Number 3', desc: true }, { field_name: 'Text 1' }],
    });
  const first = await timed(find);
  const again = await manyTimes(find);
  const sortAll = await manyTimes(() =>
    call('POST', `${table}/records/search?page_size=20`, {
      sort: [{ field_name: 'Text 5' }, { field_name: 'Number 4' }],
    }),
  );
  const formula = encodeURIComponent('AND(CurrentValue.[State]="open",CurrentValue.[Number 2]>500)');
  const oldList = await manyTimes(() => call('GET', `${table}/records?page_size=100&filter=${formula}`));
  const [one] = (await call('POST', `${table}/records/search?page_size=1`, {})).items;
  const write = await manyTimes(() => call('PUT', `${table}/records/${one.record_id}`, { fields: { 'Number 1': 1 } }));
  await platform.close();

  const size = `${records} records of ${fields} fields, in process, median of ${rounds}`;
  return [
    {
      name: 'record search: three conditions, two sort keys',
      value: again,
      unit: 'ms',
      budget: budgets.search,
      detail: size,
    },
    {
      name: 'record search: whole table sorted by two keys',
      value: sortAll,
      unit: 'ms',
      budget: budgets.search,
      detail: size,
    },
    { name: 'record list: filter formula', value: oldList, unit: 'ms', budget: budgets.search, detail: size },
    {
      name: 'record search: first one, table read from the store',
      value: first,
      unit: 'ms',
      budget: budgets.first,
      detail: `${records} records of ${fields} fields, once`,
    },
    { name: 'record update in that table', value: write, unit: 'ms', budget: budgets.write, detail: size },
  ];
}

async function addTable(call: (method: string, path: string, body?: unknown) => Promise<any>, appToken: string) {
  const written = [
    { field_name: 'Text 1', type: 1 },
    { field_name: 'State', type: 3, property: { options: states.map((name) => ({ name })) } },
    ...Array.from({ length: (fields - 2) / 2 }, (_, index) => ({ field_name: `Text ${index + 2}`, type: 1 })),
    ...Array.from({ length: (fields - 2) / 2 }, (_, index) => ({ field_name: `Number ${index + 1}`, type: 2 })),
  ];
  return (await call('POST', `/${appToken}/tables`, { table: { name: 'Large', fields: written } })).table_id;
}

function recordOf(number: number): Record<string, unknown> {
  const cells: Record<string, unknown> = { State: states[number % 3] };
  for (let index = 1; index <= fields / 2; index++) cells[`Text ${index}`] = `text ${(number * 7919 * index) % 10_007}`;
  for (let index = 1; index < fields / 2; index++) cells[`Number ${index}`] = (number * 104_729 * index) % 1009;
  return cells;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return round(performance.now() - start, 1);
}

async function manyTimes(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < rounds; index++) times.push(await timed(work));
  return round(median(times), 1);
}

if (import.meta.main) printResults(await run());
