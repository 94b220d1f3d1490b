/** A type as a flat list of fields, which is what two versions of an API can be compared by. */
import {
  type FieldType,
  isArrayType,
  isObjectType,
  isReference,
  isScalarFacts,
  isUnionType,
  readFieldKey,
  type ScalarName,
} from '../../src/field-type.ts';

export interface FlatField {
  readonly kind: ScalarName | 'array' | 'object' | 'union';
  readonly required: boolean;
  /** Closed list of values. */
  readonly enum?: readonly (string | number | boolean)[];
}

export type NamedType = (name: string) => FieldType;

/** Fields by path: `body.members[*].id`, `data.extra.*`; `root` itself is left out unless it is no object. */
export function flatFields(root: string, type: FieldType | undefined, named: NamedType): Map<string, FlatField> {
  const fields = new Map<string, FlatField>();
  if (type !== undefined) visit(type, root, false);
  if (fields.get(root)?.kind === 'object') fields.delete(root);
  return fields;

  function visit(visited: FieldType, path: string, required: boolean): void {
    const resolved = resolve(visited, named);
    if (isUnionType(resolved)) fields.set(path, { kind: 'union', required });
    else if (isArrayType(resolved)) {
      fields.set(path, { kind: 'array', required });
      visit(resolved[0], `${path}[*]`, false);
    } else if (isObjectType(resolved)) {
      fields.set(path, { kind: 'object', required });
      for (const [key, field] of Object.entries(resolved)) {
        const { name, required: isRequired } = readFieldKey(key);
        visit(field, `${path}.${name}`, isRequired);
      }
    } else if (isScalarFacts(resolved)) {
      fields.set(path, { kind: resolved.$, required, ...(resolved.enum && { enum: resolved.enum }) });
    } else fields.set(path, { kind: resolved as ScalarName, required });
  }
}

function resolve(type: FieldType, named: NamedType): FieldType {
  let resolved = type;
  while (isReference(resolved)) resolved = named(resolved.slice(1));
  return resolved;
}
