import { scalarOf } from '@larkspur/catalog';
import { memberType, resolve } from '../field-types.ts';
import { digits, idText } from '../shape/id-text.ts';
import { entityType, type ResourceCall } from './resource-call.ts';

/** An id that no item has, in the form that ids of the collection have. */
export function newItemId(call: ResourceCall, hex = call.context.platform.newId('')): string {
  const { idField, idForm } = call.collection;
  const type = idField === undefined ? undefined : memberType(entityType(call.collection), idField);
  if (type !== undefined && /^(integer|number)$/.test(scalarOf(resolve(type)) ?? '')) return numberId(hex);
  return idText(idForm ?? 'id', hex) ?? digits(hex);
}

/** A whole number that JSON can carry: milliseconds and three digits of a counter. */
function numberId(hex: string): string {
  return String(
    (Number.parseInt(hex.slice(0, 12), 16) % 4e12) * 1000 + (Number.parseInt(hex.slice(12, 16), 16) % 1000),
  );
}
