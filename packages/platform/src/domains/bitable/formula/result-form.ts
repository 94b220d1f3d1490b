import type { Field } from '../fields/field.ts';
import { fieldType } from '../fields/field-types.ts';
import { isBlank, isList, Moment, type Value } from './value.ts';

/**
 * The result of a formula or lookup as calls read it: its type, and always a list of that type's values; undefined for a
 * blank. Source: `app-table-record/bitable-record-data-structure-overview`.
 */
export function resultForm(result: Value, field: Field, textOf: (value: Value) => string): unknown {
  if (isBlank(result)) return undefined;
  const values = isList(result) ? result : [result];
  const type = typeOf(values);
  const declared = field.property?.type;
  return {
    type: declared?.data_type ?? type,
    ...(declared?.ui_type !== undefined && { ui_type: declared.ui_type }),
    value: values.map((value) =>
      type === fieldType.text ? { text: textOf(value), type: 'text' } : plain(value, textOf),
    ),
  };
}

/** The same as the old list of records gives it: the value alone; of several a list (the form of a list is inferred). */
export function plainResult(result: Value, textOf: (value: Value) => string): unknown {
  if (isBlank(result)) return undefined;
  if (!isList(result)) return plain(result, textOf);
  return result.length === 1 ? plain(result[0] as Value, textOf) : result.map((value) => plain(value, textOf));
}

/** Of several kinds of values the list is one of texts. */
function typeOf(values: readonly Value[]): number {
  const all = (test: (value: Value) => boolean) => values.every(test);
  if (all((value) => typeof value === 'number')) return fieldType.number;
  if (all((value) => value instanceof Moment)) return fieldType.dateTime;
  return all((value) => typeof value === 'boolean') ? fieldType.checkbox : fieldType.text;
}

function plain(value: Value, textOf: (value: Value) => string): unknown {
  if (value instanceof Moment) return value.time;
  return typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
}
