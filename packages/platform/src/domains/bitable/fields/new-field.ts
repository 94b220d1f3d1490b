import { reject } from '../../../gateway/reject.ts';
import { tablesOf } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { newBaseId } from '../ids.ts';
import { limits } from '../limits.ts';
import { readFieldName } from '../names.ts';
import type { Field, FieldDescription } from './field.ts';
import { factsOfType, fieldType, isFieldType, mayBePrimary } from './field-types.ts';
import { type PropertyContext, readProperty, type WrittenProperty } from './read-property.ts';

/** A field as calls write it. */
export interface WrittenField {
  readonly field_name: string;
  readonly type: number;
  readonly ui_type?: string;
  readonly property?: WrittenProperty;
  readonly description?: { readonly text?: string; readonly disable_sync?: boolean };
}

/**
 * The field that was written, not yet in a table. Throws 1254028 and 1254029 for its name, 1254012 for a type or a look
 * that it cannot have, 1254026 and the type's own error for its property.
 */
export async function readField(
  call: BaseCall,
  appToken: string,
  written: WrittenField,
  before?: Field,
): Promise<Field> {
  const field_name = readFieldName(written.field_name);
  const { type } = written;
  if (!isFieldType(type)) throw notSupported(`there is no type ${type}`);
  const uiType = readUiType(type, written.ui_type, before);
  const tableIds = new Set((await tablesOf(call.db, appToken)).map(({ table_id }) => table_id));
  const context: PropertyContext = {
    newOptionId: () => newBaseId(call.platform, 'option'),
    optionsBefore: before?.property?.options ?? [],
    isTable: (tableId) => tableIds.has(tableId),
  };
  const description = readDescription(written.description);
  return {
    field_id: before?.field_id ?? newBaseId(call.platform, 'field'),
    field_name,
    type,
    ui_type: uiType,
    property: readProperty(type, uiType, written.property, context),
    ...(description && { description }),
  };
}

/** Without a `ui_type` a field that keeps its type keeps its look, and another has the first of its type. */
function readUiType(type: number, written: string | undefined, before: Field | undefined): string {
  const { uiTypes } = factsOfType(type);
  const chosen = written ?? (before?.type === type ? before.ui_type : uiTypes[0]);
  if (!uiTypes.includes(chosen)) throw notSupported(`a field of type ${type} cannot look like ${chosen}`);
  return chosen;
}

function readDescription(written: WrittenField['description']): FieldDescription | undefined {
  const { text = '', disable_sync = true } = written ?? {};
  return text === '' ? undefined : { disable_sync, text };
}

/** Throws 1254012 for a type that a primary field cannot have. */
export function checkPrimary({ type }: Pick<Field, 'type'>): void {
  if (!mayBePrimary(type)) throw notSupported(`a primary field cannot have the type ${type}`);
}

/** Throws 1254014 for a name that two fields share, 1254105 for too many fields or formulas. */
export function checkFields(fields: readonly Field[]): void {
  const names = new Set<string>();
  for (const { field_name } of fields) {
    if (names.has(field_name))
      throw reject(codes.fieldNameDuplicated, { because: `two fields are called "${field_name}"` });
    names.add(field_name);
  }
  const formulas = fields.filter(({ type }) => type === fieldType.formula).length;
  if (fields.length > limits.fields || formulas > limits.formulaFields) {
    throw reject(codes.fieldExceedLimit, { because: `${fields.length} fields, ${formulas} of them formulas` });
  }
}

function notSupported(because: string) {
  return reject(codes.notSupportFieldOrView, { because });
}
