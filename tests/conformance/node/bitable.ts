import { client } from './clients.ts';
import { call, expectEqual, expectTrue, given, report } from './report.ts';

const { app, appTable, appTableField, appTableRecord, appTableView, appTableForm, appTableFormField } =
  client.bitable.v1;
const { appRole, appRoleMember, appDashboard } = client.bitable.v1;

/** A Base with tables, fields, records, views, forms and roles. */
export async function bitable(): Promise<void> {
  const appToken = await base();
  const tableId = await tables(appToken);
  await fields(appToken, tableId);
  await records(appToken, tableId);
  await views(appToken, tableId);
  await roles(appToken);
}

async function base(): Promise<string> {
  const created = await call('bitable.v1.app.create', () => app.create({ data: { name: 'Node Base' } }));
  given('default_table_id', created.app?.default_table_id);
  const path = { app_token: given('app_token', created.app?.app_token) };
  await call('bitable.v1.app.update', () => app.update({ path, data: { name: 'Node Base renamed' } }));
  await call(
    'bitable.v1.app.get',
    () => app.get({ path }),
    (data) => expectEqual('name', data.app?.name, 'Node Base renamed'),
  );
  await call('bitable.v1.appDashboard.list', () => appDashboard.list({ path }));
  return path.app_token;
}

async function tables(appToken: string): Promise<string> {
  const path = { app_token: appToken };
  const created = await call('bitable.v1.appTable.create', () =>
    appTable.create({
      path,
      data: {
        table: {
          name: 'Tasks',
          default_view_name: 'All',
          fields: [
            { field_name: 'Title', type: 1 },
            { field_name: 'Hours', type: 2 },
            { field_name: 'State', type: 3, property: { options: [{ name: 'open' }, { name: 'done' }] } },
            { field_name: 'Due', type: 5 },
            { field_name: 'Urgent', type: 7 },
          ],
        },
      },
    }),
  );
  const tableId = given('table_id', created.table_id);
  await call('bitable.v1.appTable.patch', () =>
    appTable.patch({ path: { ...path, table_id: tableId }, data: { name: 'Work' } }),
  );
  const more = await call('bitable.v1.appTable.batchCreate', () =>
    appTable.batchCreate({ path, data: { tables: [{ name: 'One' }, { name: 'Two' }] } }),
  );
  const [one = '', two = ''] = more.table_ids ?? [];
  await call(
    'bitable.v1.appTable.list',
    () => appTable.list({ path, params: { page_size: 100 } }),
    (data) => expectTrue('the table is listed', data.items?.some((item) => item.name === 'Work') ?? false),
  );
  await report('bitable.v1.appTable.list: iterator', async () => {
    const ids: unknown[] = [];
    for await (const page of await appTable.listWithIterator({ path, params: { page_size: 2 } })) {
      ids.push(...(page?.items ?? []).map((item) => item.table_id));
    }
    expectTrue('every table is on a page', ids.length === 4 && ids.includes(tableId));
  });
  await call('bitable.v1.appTable.delete', () => appTable.delete({ path: { ...path, table_id: one } }));
  await call('bitable.v1.appTable.batchDelete', () => appTable.batchDelete({ path, data: { table_ids: [two] } }));
  return tableId;
}

async function fields(appToken: string, tableId: string): Promise<void> {
  const path = { app_token: appToken, table_id: tableId };
  const created = await call('bitable.v1.appTableField.create', () =>
    appTableField.create({ path, data: { field_name: 'Note', type: 1 } }),
  );
  const field = { ...path, field_id: given('field_id', created.field?.field_id) };
  await call(
    'bitable.v1.appTableField.update',
    () => appTableField.update({ path: field, data: { field_name: 'Remark', type: 1 } }),
    (data) => expectEqual('field_name', data.field?.field_name, 'Remark'),
  );
  await call(
    'bitable.v1.appTableField.list',
    () => appTableField.list({ path }),
    (data) =>
      expectEqual(
        'names',
        data.items?.map((item) => item.field_name),
        ['Title', 'Hours', 'State', 'Due', 'Urgent', 'Remark'],
      ),
  );
  await report('bitable.v1.appTableField.list: iterator', async () => {
    let found = 0;
    for await (const page of await appTableField.listWithIterator({ path, params: { page_size: 4 } })) {
      found += page?.items?.length ?? 0;
    }
    expectEqual('number of fields', found, 6);
  });
  await call('bitable.v1.appTableField.delete', () => appTableField.delete({ path: field }));
}

async function records(appToken: string, tableId: string): Promise<void> {
  const path = { app_token: appToken, table_id: tableId };
  const first = { Title: 'Write', Hours: 3.5, State: 'open', Due: 1_767_225_600_000, Urgent: true };
  const created = await call('bitable.v1.appTableRecord.create', () =>
    appTableRecord.create({ path, data: { fields: first } }),
  );
  const record = { ...path, record_id: given('record_id', created.record?.record_id) };
  await call(
    'bitable.v1.appTableRecord.get',
    () => appTableRecord.get({ path: record }),
    (data) => expectEqual('fields', data.record?.fields, first),
  );
  await call('bitable.v1.appTableRecord.update', () =>
    appTableRecord.update({ path: record, data: { fields: { State: 'done', Hours: 4 } } }),
  );
  const made = await call('bitable.v1.appTableRecord.batchCreate', () =>
    appTableRecord.batchCreate({
      path,
      data: {
        records: Array.from({ length: 25 }, (_, i) => ({ fields: { Title: `Task ${i}`, Hours: i, State: 'open' } })),
      },
    }),
  );
  const ids = (made.records ?? []).map((item) => given('record_id', item.record_id));
  expectEqual('number of records', ids.length, 25);
  await call('bitable.v1.appTableRecord.batchUpdate', () =>
    appTableRecord.batchUpdate({
      path,
      data: { records: ids.slice(0, 5).map((record_id) => ({ record_id, fields: { State: 'done' } })) },
    }),
  );
  await call(
    'bitable.v1.appTableRecord.batchGet',
    () => appTableRecord.batchGet({ path, data: { record_ids: ids.slice(0, 3) } }),
    (data) => expectEqual('number of records', data.records?.length, 3),
  );
  const filter = {
    conjunction: 'and',
    conditions: [
      { field_name: 'State', operator: 'is', value: ['done'] },
      { field_name: 'Hours', operator: 'isGreaterEqual', value: ['2'] },
    ],
  } as const;
  await call(
    'bitable.v1.appTableRecord.search',
    () =>
      appTableRecord.search({
        path,
        data: { field_names: ['Title', 'Hours'], filter: filter as any, sort: [{ field_name: 'Hours', desc: true }] },
      }),
    (data) =>
      expectEqual(
        'hours',
        data.items?.map((item) => item.fields?.['Hours']),
        [4, 4, 3, 2],
      ),
  );
  await report('bitable.v1.appTableRecord.search: iterator', async () => {
    const titles = new Set<unknown>();
    for await (const page of await appTableRecord.searchWithIterator({ path, params: { page_size: 10 }, data: {} })) {
      for (const item of page?.items ?? []) titles.add(item.record_id);
    }
    expectEqual('number of records', titles.size, 26);
  });
  await call(
    'bitable.v1.appTableRecord.list',
    () => appTableRecord.list({ path, params: { page_size: 10 } }),
    (data) => expectEqual('total', data.total, 26),
  );
  await report('bitable.v1.appTableRecord.list: iterator', async () => {
    let found = 0;
    for await (const page of await appTableRecord.listWithIterator({ path, params: { page_size: 10 } })) {
      found += page?.items?.length ?? 0;
    }
    expectEqual('number of records', found, 26);
  });
  await call(
    'bitable.v1.appTableRecord.delete',
    () => appTableRecord.delete({ path: record }),
    (data) => expectEqual('deleted', data.deleted, true),
  );
  await call('bitable.v1.appTableRecord.batchDelete', () =>
    appTableRecord.batchDelete({ path, data: { records: ids } }),
  );
}

async function views(appToken: string, tableId: string): Promise<void> {
  const path = { app_token: appToken, table_id: tableId };
  const created = await call('bitable.v1.appTableView.create', () =>
    appTableView.create({ path, data: { view_name: 'Board', view_type: 'kanban' } }),
  );
  const view = { ...path, view_id: given('view_id', created.view?.view_id) };
  await call('bitable.v1.appTableView.patch', () => appTableView.patch({ path: view, data: { view_name: 'Kanban' } }));
  await call(
    'bitable.v1.appTableView.get',
    () => appTableView.get({ path: view }),
    (data) => expectEqual('view_name', data.view?.view_name, 'Kanban'),
  );
  await call(
    'bitable.v1.appTableView.list',
    () => appTableView.list({ path }),
    (data) =>
      expectEqual(
        'names',
        data.items?.map((item) => item.view_name),
        ['All', 'Kanban'],
      ),
  );
  await call('bitable.v1.appTableView.delete', () => appTableView.delete({ path: view }));
  const formView = await call('bitable.v1.appTableView.create: form', () =>
    appTableView.create({ path, data: { view_name: 'Ask', view_type: 'form' } }),
  );
  const form = { ...path, form_id: given('view_id', formView.view?.view_id) };
  await call('bitable.v1.appTableForm.get', () => appTableForm.get({ path: form }));
  await call('bitable.v1.appTableForm.patch', () =>
    appTableForm.patch({ path: form, data: { name: 'Questions', shared: true } }),
  );
  const asked = await call('bitable.v1.appTableFormField.list', () => appTableFormField.list({ path: form }));
  const field_id = given('field_id', asked.items?.[0]?.field_id);
  await call('bitable.v1.appTableFormField.patch', () =>
    appTableFormField.patch({ path: { ...form, field_id }, data: { title: 'What?', required: true } }),
  );
}

async function roles(appToken: string): Promise<void> {
  const path = { app_token: appToken };
  await call('bitable.v1.app.update: advanced permissions', () => app.update({ path, data: { is_advanced: true } }));
  const created = await call('bitable.v1.appRole.create', () =>
    appRole.create({ path, data: { role_name: 'Readers', table_roles: [{ table_name: 'Work', table_perm: 1 }] } }),
  );
  const role = { ...path, role_id: given('role_id', created.role?.role_id) };
  await call('bitable.v1.appRole.list', () => appRole.list({ path }));
  await call('bitable.v1.appRoleMember.list', () => appRoleMember.list({ path: role }));
  await call('bitable.v1.appRole.delete', () => appRole.delete({ path: role }));
}
