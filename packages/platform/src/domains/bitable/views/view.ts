import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BaseViewRow } from '../../../store/tables/bitable.ts';
import { codes } from '../codes.ts';
import { checkId } from '../ids.ts';
import type { Table } from '../tables/table.ts';

/** A view as the domain works with it. */
export interface View extends Omit<BaseViewRow, 'property' | 'form'> {
  readonly property: ViewProperty;
  /** Of a form view. */
  readonly form: FormSettings | undefined;
}

/** Source: `app-table-view/patch`. */
export interface ViewProperty {
  readonly filter_info: ViewFilter | null;
  readonly hidden_fields: readonly string[] | null;
  readonly hierarchy_config: { readonly field_id: string } | null;
  /** This and the rest is set by base/v3 alone. */
  readonly sort?: readonly ViewOrder[];
  readonly group?: readonly ViewOrder[];
  /** Fields in their order in the view; others come after them. */
  readonly field_order?: readonly string[];
  /** Of a kanban or gallery view. */
  readonly cover_field?: string;
  /** Of a gantt or calendar view. */
  readonly timebar?: { readonly start_time: string; readonly end_time: string; readonly title: string };
}

export interface ViewOrder {
  readonly field_id: string;
  readonly desc: boolean;
}

export interface ViewFilter {
  readonly conjunction: 'and' | 'or';
  readonly conditions: readonly ViewCondition[];
}

/** Values name persons and options as the store does. */
export interface ViewCondition {
  readonly condition_id: string;
  readonly field_id: string;
  readonly operator: string;
  readonly value: readonly string[];
}

/** Source: `bitable-v1/form`. */
export interface FormSettings {
  readonly name: string;
  readonly description: string;
  readonly shared: boolean;
  /** The last part of the link under which the form is filled in. */
  readonly share_token: string;
  readonly shared_limit: 'off' | 'tenant_editable' | 'anyone_editable';
  readonly submit_limit_once: boolean;
  /** 2: a form of the new kind, to which an old one can be upgraded. */
  readonly version: 1 | 2;
  readonly display_mode: 'traditional' | 'one_question_per_page';
  readonly questions: readonly FormQuestion[];
}

export interface FormQuestion {
  readonly field_id: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  readonly visible: boolean;
  readonly rich_description?: readonly RichSegment[];
}

export interface RichSegment {
  readonly segment_type: 'text' | 'url';
  readonly text: string;
  readonly link?: string;
}

export const emptyProperty: ViewProperty = { filter_info: null, hidden_fields: null, hierarchy_config: null };

const listViews = statement((db, v: { appToken: string; tableId: string }) =>
  db
    .selectFrom('base_views')
    .selectAll()
    .where('app_token', '=', v.appToken)
    .where('table_id', '=', v.tableId)
    .orderBy('position'),
);
const findView = statement((db, v: { appToken: string; tableId: string; viewId: string }) =>
  db
    .selectFrom('base_views')
    .selectAll()
    .where('app_token', '=', v.appToken)
    .where('table_id', '=', v.tableId)
    .where('view_id', '=', v.viewId),
);
const insertView = insertStatement('base_views', [
  'app_token',
  'table_id',
  'view_id',
  'position',
  'name',
  'type',
  'property',
  'form',
]);
const updateView = statement(
  (db, v: { appToken: string; tableId: string; viewId: string; name: string; property: string; form: string }) =>
    db
      .updateTable('base_views')
      .set({ name: v.name, property: v.property, form: v.form })
      .where('app_token', '=', v.appToken)
      .where('table_id', '=', v.tableId)
      .where('view_id', '=', v.viewId),
);

export async function viewsOf(db: Db, { app_token, table_id }: Table): Promise<View[]> {
  return (await db.all(listViews, { appToken: app_token, tableId: table_id })).map(readView);
}

/** The view with this id. Throws 1254005 for a malformed one, 1254042 for an unknown one. */
export async function openView(db: Db, { app_token, table_id }: Table, viewId: string): Promise<View> {
  checkId('view', viewId);
  const row = await db.first(findView, { appToken: app_token, tableId: table_id, viewId });
  if (!row) throw reject(codes.viewIdNotFound, { because: `${table_id} has no view ${viewId}` });
  return readView(row);
}

function readView(row: BaseViewRow): View {
  return { ...row, property: JSON.parse(row.property), form: row.form === '' ? undefined : JSON.parse(row.form) };
}

export async function insertNewView(db: Db, view: View): Promise<void> {
  await db.run(insertView, { ...view, property: JSON.stringify(view.property), form: formText(view) });
}

export async function saveView(db: Db, view: View): Promise<void> {
  await db.run(updateView, {
    appToken: view.app_token,
    tableId: view.table_id,
    viewId: view.view_id,
    name: view.name,
    property: JSON.stringify(view.property),
    form: formText(view),
  });
}

function formText({ form }: View): string {
  return form ? JSON.stringify(form) : '';
}

const deleteView = statement((db, v: { appToken: string; tableId: string; viewId: string }) =>
  db
    .deleteFrom('base_views')
    .where('app_token', '=', v.appToken)
    .where('table_id', '=', v.tableId)
    .where('view_id', '=', v.viewId),
);

export async function dropView(db: Db, { app_token, table_id, view_id }: View): Promise<void> {
  await db.run(deleteView, { appToken: app_token, tableId: table_id, viewId: view_id });
}
