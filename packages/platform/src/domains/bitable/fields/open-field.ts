import { reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';
import { checkId } from '../ids.ts';
import type { Table } from '../tables/table.ts';
import type { Field } from './field.ts';

/** The field with this id. Throws 1254009 for a malformed one, 1254044 for an unknown one. */
export function openField(table: Table, fieldId: string): Field {
  checkId('field', fieldId);
  const field = table.fieldsById.get(fieldId);
  if (!field) throw reject(codes.fieldIdNotFound, { because: `${table.table_id} has no field ${fieldId}` });
  return field;
}
