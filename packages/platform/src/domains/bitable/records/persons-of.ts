import type { Field } from '../fields/field.ts';
import { fieldType } from '../fields/field-types.ts';
import type { BaseRecord } from './record.ts';

/** Who is in a field of persons, as the store names them. */
export function personsOf(record: BaseRecord, field: Field): readonly (string | number)[] {
  if (field.type === fieldType.createdUser) return [record.created_by];
  if (field.type === fieldType.modifiedUser) return [record.modified_by];
  return (record.cells[field.field_id] as readonly number[] | undefined) ?? [];
}
