import { tablesOf } from '../../../bitable/bases/queries.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import type { Field } from '../../../bitable/fields/field.ts';
import { fieldType } from '../../../bitable/fields/field-types.ts';
import { loadTable, type Table } from '../../../bitable/tables/table.ts';
import { shownNumberStyle } from './number-style.ts';
import { colorName } from './option-colors.ts';

/** What base/v3 calls the types; a text's style and a select's `multiple` tell those apart that share a name. */
const typeNames: Readonly<Record<number, string>> = {
  [fieldType.text]: 'text',
  [fieldType.phone]: 'text',
  [fieldType.url]: 'text',
  [fieldType.number]: 'number',
  [fieldType.singleSelect]: 'select',
  [fieldType.multiSelect]: 'select',
  [fieldType.dateTime]: 'datetime',
  [fieldType.createdTime]: 'created_at',
  [fieldType.modifiedTime]: 'updated_at',
  [fieldType.user]: 'user',
  [fieldType.groupChat]: 'group_chat',
  [fieldType.createdUser]: 'created_by',
  [fieldType.modifiedUser]: 'updated_by',
  [fieldType.singleLink]: 'link',
  [fieldType.duplexLink]: 'link',
  [fieldType.formula]: 'formula',
  [fieldType.lookup]: 'lookup',
  [fieldType.autoNumber]: 'auto_number',
  [fieldType.attachment]: 'attachment',
  [fieldType.location]: 'location',
  [fieldType.checkbox]: 'checkbox',
};

export function typeNameOf({ type }: Pick<Field, 'type'>): string {
  return typeNames[type] as string;
}

/** A field as base/v3 gives it: in the form in which it is written. Source: github larksuite/cli, `lark-base-field-json`. */
export async function shownV3Field(call: BaseCall, table: Table, field: Field) {
  return {
    id: field.field_id,
    name: field.field_name,
    type: typeNameOf(field),
    ...(field.description && { description: field.description.text }),
    ...(await shownSettings(call, table, field)),
  };
}

async function shownSettings(call: BaseCall, table: Table, field: Field) {
  const { property } = field;
  switch (field.type) {
    case fieldType.text:
      return { style: { type: field.ui_type === 'Text' ? 'plain' : field.ui_type.toLowerCase() } };
    case fieldType.phone:
      return { style: { type: 'phone' } };
    case fieldType.url:
      return { style: { type: 'url' } };
    case fieldType.number:
      return { style: shownNumberStyle(field) };
    case fieldType.singleSelect:
    case fieldType.multiSelect:
      return { multiple: field.type === fieldType.multiSelect, options: shownOptions(field) };
    case fieldType.dateTime:
    case fieldType.createdTime:
    case fieldType.modifiedTime:
      return { style: { format: property?.date_formatter ?? 'yyyy/MM/dd' } };
    case fieldType.user:
    case fieldType.groupChat:
      return { multiple: property?.multiple ?? true };
    case fieldType.singleLink:
    case fieldType.duplexLink:
      return shownLink(call, table, field);
    case fieldType.formula:
      return { expression: property?.formula_expression ?? '' };
    case fieldType.lookup:
      return shownLookup(call, table, field);
    case fieldType.autoNumber:
      return { style: { rules: shownRules(field) } };
    default:
      return {};
  }
}

export function shownOptions({ property }: Field) {
  return (property?.options ?? []).map(({ name, color }) => ({ name, ...colorName(color) }));
}

async function shownLink(call: BaseCall, table: Table, { type, property }: Field) {
  const { table_id: targetId = '', back_field_id: backId = '' } = property ?? {};
  const target = await tableWithId(call, table, targetId);
  const bidirectional = type === fieldType.duplexLink;
  return {
    link_table: target?.table_id ?? targetId,
    bidirectional,
    ...(bidirectional && { bidirectional_link_field_name: target?.fieldsById.get(backId)?.field_name ?? '' }),
  };
}

async function shownLookup(call: BaseCall, table: Table, { lookup }: Field) {
  if (!lookup) return {};
  const target = await tableWithId(call, table, lookup.from);
  const nameOf = (fieldId: string) => target?.fieldsById.get(fieldId)?.field_name ?? fieldId;
  const names = new Map((await tablesOf(call.db, table.app_token)).map(({ table_id, name }) => [table_id, name]));
  return {
    from: names.get(lookup.from) ?? lookup.from,
    select: nameOf(lookup.select),
    where: {
      logic: lookup.logic,
      conditions: lookup.conditions.map(({ field, operator, written }) => [nameOf(field), operator, written]),
    },
    aggregate: lookup.aggregate,
  };
}

async function tableWithId({ db, platform }: BaseCall, table: Table, tableId: string): Promise<Table | undefined> {
  return tableId === table.table_id ? table : loadTable(db, platform.store, table, tableId);
}

/** A plain number counts without a rule. */
function shownRules({ property }: Field) {
  const options = property?.auto_serial?.options ?? [{ type: 'system_number', value: '1' }];
  return options.map(({ type, value }) => {
    if (type === 'fixed_text') return { type: 'text', text: value };
    if (type === 'created_time') return { type, date_format: value };
    return { type: 'incremental_number', length: Number(value) };
  });
}
