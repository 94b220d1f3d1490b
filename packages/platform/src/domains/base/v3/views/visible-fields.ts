import type { Field } from '../../../bitable/fields/field.ts';
import type { Table } from '../../../bitable/tables/table.ts';
import type { View } from '../../../bitable/views/view.ts';

/** The fields that a view shows, in its order; those without a place come last. */
export function visibleFields(table: Table, { property: { hidden_fields, field_order = [] } }: View): Field[] {
  const hidden = new Set(hidden_fields);
  const ordered = field_order.flatMap((fieldId) => table.fieldsById.get(fieldId) ?? []);
  return [...new Set([...ordered, ...table.fields])].filter(({ field_id }) => !hidden.has(field_id));
}
