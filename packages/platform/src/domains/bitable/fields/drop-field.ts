import type { BaseCall } from '../call.ts';
import { saveTable } from '../tables/save-table.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { saveView, type View, viewsOf } from '../views/view.ts';
import type { Field } from './field.ts';
import { fieldType } from './field-types.ts';

/**
 * Takes a field out of its table, its views and groups, and with a duplex link the field on its other end (inferred). What
 * its cells hold stays in the rows, where nothing looks for it any more: ids are never used again.
 */
export async function dropField(call: BaseCall, table: Table, field: Field): Promise<Table> {
  const without = await dropFrom(call, table, [field.field_id]);
  return field.type === fieldType.duplexLink ? dropBackField(call, without, field) : without;
}

/** Takes away the field on the other end of a duplex link; gives the first table as it is now. */
export async function dropBackField(call: BaseCall, table: Table, { property }: Field): Promise<Table> {
  const { table_id: targetId = '', back_field_id: backId = '' } = property ?? {};
  const isSelf = targetId === table.table_id;
  const target = isSelf ? table : await loadTable(call.db, call.platform.store, table, targetId);
  if (!target?.fieldsById.has(backId)) return table;
  const after = await dropFrom(call, target, [backId]);
  return isSelf ? after : table;
}

/** Takes fields out of one table, and out of what its views and groups say of them. */
export async function dropFrom(call: BaseCall, table: Table, fieldIds: readonly string[]): Promise<Table> {
  const gone = new Set(fieldIds);
  const after = await saveTable(call, table, {
    fields: table.fields.filter(({ field_id }) => !gone.has(field_id)),
    groups: table.groups
      .map((group) => ({ ...group, children: group.children.filter(({ id }) => !gone.has(id)) }))
      .filter(({ children }) => children.length > 0),
  });
  for (const view of await viewsOf(call.db, table)) {
    const changed = viewWithout(view, gone);
    if (changed !== view) await saveView(call.db, changed);
  }
  return after;
}

function viewWithout(view: View, gone: ReadonlySet<string>): View {
  const { filter_info, hidden_fields, hierarchy_config } = view.property;
  const mentions =
    filter_info?.conditions.some(({ field_id }) => gone.has(field_id)) ||
    hidden_fields?.some((id) => gone.has(id)) ||
    gone.has(hierarchy_config?.field_id ?? '') ||
    view.form?.questions.some(({ field_id }) => gone.has(field_id));
  if (!mentions) return view;
  const conditions = filter_info?.conditions.filter(({ field_id }) => !gone.has(field_id)) ?? [];
  return {
    ...view,
    property: {
      filter_info: filter_info && conditions.length > 0 ? { ...filter_info, conditions } : null,
      hidden_fields: hidden_fields?.filter((id) => !gone.has(id)) ?? null,
      hierarchy_config: gone.has(hierarchy_config?.field_id ?? '') ? null : hierarchy_config,
    },
    form: view.form && { ...view.form, questions: view.form.questions.filter(({ field_id }) => !gone.has(field_id)) },
  };
}
