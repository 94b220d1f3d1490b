/** Paths to fields: `items[*].user.name`, as `fieldScopeMap` and `ids` have them. */
import { type FieldType, isArrayType, isObjectType, isReference, isUnionType } from '../src/field-type.ts';

/**
 * The path as it leads through the type, with `[*]` wherever there is a list (sources leave some out); undefined where it
 * leads nowhere. `types` resolves references, and may be left out where the type has none.
 */
export function alignPath(
  type: FieldType | undefined,
  path: string,
  types?: ReadonlyMap<string, FieldType>,
): string | undefined {
  const names = path.replaceAll('[*]', '').split('.');
  const aligned = follow(type, names, types);
  if (aligned === undefined) return undefined;
  return aligned.replace(/^\./, '') + (path.endsWith('[*]') ? '[*]' : '');
}

function follow(
  type: FieldType | undefined,
  names: readonly string[],
  types?: ReadonlyMap<string, FieldType>,
): string | undefined {
  if (type === undefined) return undefined;
  if (isReference(type)) return follow(types?.get(type.slice(1)), names, types);
  const [name, ...rest] = names;
  if (name === undefined) return '';
  if (isArrayType(type)) {
    const inner = follow(type[0], names, types);
    return inner === undefined ? undefined : `[*]${inner}`;
  }
  if (isUnionType(type)) {
    const inner = (type.slice(1) as FieldType[]).map((member) => follow(member, names, types));
    return inner.find((aligned) => aligned !== undefined);
  }
  if (!isObjectType(type)) return undefined;
  const inner = follow(type[name] ?? type[`${name}!`] ?? type['*'], rest, types);
  if (inner === undefined) return undefined;
  return `.${name}${inner}`;
}
