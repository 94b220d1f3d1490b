import { valueText } from './field-violations.ts';
import { gatewayCodes } from './gateway-codes.ts';
import type { PreparedType } from './prepare-request.ts';
import { type CallRejectedError, reject } from './reject.ts';

/** Where a value has another type than the catalog declares: the field as Feishu names it, and the value there. */
interface TypeFault {
  field: string;
  value: unknown;
}

/** Longest value in the `msg` of 9499 (inferred: no limit is known, but a body can have megabytes). */
const maxValueLength = 1000;

/** The first field whose JSON type differs from the declared one; undefined when all fit. */
export function findTypeFault(type: PreparedType, value: unknown): TypeFault | undefined {
  if (!misfits(type, value, '', undefined)) return undefined;
  const fault: TypeFault = { field: '', value };
  misfits(type, value, '', fault);
  return fault;
}

/**
 * The refusal of a JSON value of the wrong type, in either direction (a string where an object is declared, too).
 * Source: live answers to `im.v1.message.create` with an object as `content` and to other APIs; 9499 is the generic
 * code for them, `/ukTMukTMukTM/ugjM14COyUjL4ITN`. Of a nested field live answers give the last name only (`texts` for
 * `i18n_resources[*].texts`), of a list's element the list's name and the element. A string is shown in quotes (inferred).
 */
export function wrongType(fault: TypeFault): CallRejectedError {
  const value = valueText(typeof fault.value === 'string' ? JSON.stringify(fault.value) : fault.value, maxValueLength);
  return reject(gatewayCodes.badRequest, {
    status: 400,
    msg: `Invalid parameter type in json: ${fault.field}. Invalid parameter value: ${value}. Please check and modify accordingly.`,
  });
}

/**
 * Whether the value, or one inside it, has another type than declared. The first such place is written to `fault` where
 * one is given: a call that passes allocates nothing. Unknown fields are never looked at; `null` counts as absent, but
 * not as an element of a list (inferred).
 */
export function misfits(type: PreparedType, value: unknown, field: string, fault: TypeFault | undefined): boolean {
  let fits: boolean;
  switch (type.kind) {
    case 'string':
      fits = typeof value === 'string';
      break;
    case 'integer':
      fits = Number.isInteger(value);
      break;
    case 'number':
      fits = typeof value === 'number';
      break;
    case 'boolean':
      fits = typeof value === 'boolean';
      break;
    case 'object':
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return fieldsMisfit(type, value as Record<string, unknown>, fault);
      }
      fits = false;
      break;
    case 'array':
      if (Array.isArray(value)) return elementsMisfit(type, value, field, fault);
      fits = false;
      break;
    case 'union':
      fits = fitsOne(type, value);
      break;
    default:
      // `any`; and `file`, of which a JSON body cannot say what it should look like.
      fits = true;
  }
  if (fits) return false;
  if (fault !== undefined) {
    fault.field = field;
    fault.value = value;
  }
  return true;
}

function fieldsMisfit(type: PreparedType, object: Record<string, unknown>, fault: TypeFault | undefined): boolean {
  const { fields, others } = type;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as (typeof fields)[number];
    const value = object[field.name];
    if (value === undefined || value === null) continue;
    if (misfits(field.type, value, field.name, fault)) return true;
  }
  if (others === undefined) return false;
  for (const key in object) {
    const value = object[key];
    if (value === null || type.fieldsByName.has(key)) continue;
    if (misfits(others, value, key, fault)) return true;
  }
  return false;
}

function elementsMisfit(type: PreparedType, list: readonly unknown[], field: string, fault: TypeFault | undefined) {
  const items = type.items as PreparedType;
  for (let index = 0; index < list.length; index++) {
    if (misfits(items, list[index], field, fault)) return true;
  }
  return false;
}

function fitsOne(type: PreparedType, value: unknown): boolean {
  const { alternatives } = type;
  for (let index = 0; index < alternatives.length; index++) {
    if (!misfits(alternatives[index] as PreparedType, value, '', undefined)) return true;
  }
  return false;
}
