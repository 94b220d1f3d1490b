import type { PreparedType } from './prepare-request.ts';

/**
 * Takes declared fields that are `null` out of a body, so that services see them as absent, which is how the checks treat
 * them (inferred: nothing documents `null`). The values of maps stay, where `null` can be data (an emptied cell of a record).
 */
export function dropNulls(type: PreparedType, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (type.kind === 'array' && Array.isArray(value)) {
    for (const element of value) dropNulls(type.items as PreparedType, element);
  } else if (type.kind === 'object' && !Array.isArray(value)) {
    const object = value as Record<string, unknown>;
    for (const field of type.fields) {
      if (object[field.name] === null) delete object[field.name];
      else dropNulls(field.type, object[field.name]);
    }
    if (type.others === undefined) return;
    for (const key in object) {
      if (!type.fieldsByName.has(key)) dropNulls(type.others, object[key]);
    }
  }
}
