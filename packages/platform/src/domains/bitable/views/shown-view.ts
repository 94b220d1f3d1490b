import type { BaseCall } from '../call.ts';
import { fieldType } from '../fields/field-types.ts';
import { toShownValues } from '../records/condition-values.ts';
import type { Table } from '../tables/table.ts';
import type { View } from './view.ts';

/**
 * A view as get and patch give it. A value is the text of a JSON list, in which an exact date is a number.
 * Source: `app-table-view/get` and `patch` (published examples).
 */
export async function shownView(call: BaseCall, table: Table, view: View, userIdType?: string) {
  const { filter_info: filter, hidden_fields, hierarchy_config } = view.property;
  const conditions = [];
  for (const { condition_id, field_id, operator, value } of filter?.conditions ?? []) {
    const field = table.fieldsById.get(field_id);
    const values = await toShownValues(call, field, value, userIdType);
    const isDate = field?.type === fieldType.dateTime && values[0] === 'ExactDate';
    conditions.push({
      condition_id,
      field_id,
      field_type: field?.type ?? 0,
      operator,
      value: values.length === 0 ? undefined : JSON.stringify(isDate ? ['ExactDate', Number(values[1])] : values),
    });
  }
  return {
    property: {
      filter_info: filter && { condition_omitted: null, conditions, conjunction: filter.conjunction },
      hidden_fields,
      hierarchy_config,
    },
    view_id: view.view_id,
    view_name: view.name,
    view_public_level: 'Public',
    view_type: view.type,
  };
}
