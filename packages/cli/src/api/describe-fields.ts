import { type FieldType, isArrayType, isObjectType, isScalarFacts, isUnionType, readFieldKey } from '@larkspur/catalog';
import { boundsOf, plainType, typeName } from './fields.ts';

/** A field, at any depth: `items[*].sender.id`. */
export interface ShownField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly bounds?: string;
}

/** Deeper than this, fields say little and fill pages. */
const deepest = 5;

/** The fields of a type and of the objects in it, in the catalog's order. */
export function describeFields(type: FieldType, prefix = '', depth = 0): ShownField[] {
  const plain = plainType(type);
  if (depth > deepest) return [];
  if (isUnionType(plain))
    return (plain.slice(1) as FieldType[]).flatMap((one) => describeFields(one, prefix, depth + 1));
  if (isArrayType(plain)) return describeFields(plain[0], `${prefix}[*]`, depth + 1);
  if (isScalarFacts(plain)) {
    return plain.jsonString === undefined ? [] : describeFields(plain.jsonString, `${prefix}(JSON)`, depth + 1);
  }
  if (!isObjectType(plain)) return [];
  return Object.entries(plain).flatMap(([key, fieldType]) => {
    const { name, required } = readFieldKey(key);
    const full = prefix === '' ? name : `${prefix}.${name}`;
    const bounds = boundsOf(fieldType);
    const field = { name: full, type: typeName(fieldType), required, ...(bounds && { bounds }) };
    return [field, ...describeFields(fieldType, full, depth + 1)];
  });
}
