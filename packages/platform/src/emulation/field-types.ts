/** Types of the catalog, as far as the emulation looks into them. */
import { type FieldType, isReference, sharedType } from '@larkspur/catalog';

/** The type behind references. */
export function resolve(type: FieldType): FieldType {
  let resolved = type;
  while (isReference(resolved)) resolved = sharedType(resolved);
  return resolved;
}

/** The type of a member of an object type; undefined where it has none of this name. */
export function memberType(type: FieldType, name: string): FieldType | undefined {
  const fields = type as Readonly<Record<string, FieldType>>;
  return fields[name] ?? fields[`${name}!`];
}
