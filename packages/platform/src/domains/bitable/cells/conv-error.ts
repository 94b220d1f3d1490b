import { valueText } from '../../../gateway/field-violations.ts';
import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { factsOfType, fieldType } from '../fields/field-types.ts';
import { goValue } from './go-value.ts';

/** Characters of a value that an error message shows at most (inferred: no limit is known, but a cell can be long). */
const shownValue = 500;

/** What a value must be. Seen live: text, single select, hyperlink, date; the others follow them (inferred). */
const wanted: Readonly<Record<number, string>> = {
  [fieldType.text]: 'a string',
  [fieldType.number]: 'a number',
  [fieldType.singleSelect]: 'a string',
  [fieldType.multiSelect]: 'an array of strings',
  [fieldType.dateTime]: 'a unix timestamp',
  [fieldType.checkbox]: 'a boolean',
  [fieldType.user]: 'an array of objects with an id',
  [fieldType.phone]: 'a phone number',
  [fieldType.url]: 'an object',
  [fieldType.attachment]: 'an array of objects with a file_token',
  [fieldType.singleLink]: 'an array of strings',
  [fieldType.duplexLink]: 'an array of strings',
  [fieldType.location]: 'a string of longitude and latitude',
  [fieldType.groupChat]: 'an array of objects with an id',
};

/** The refusal of a value that does not fit its field, with the sentence that live answers have in `error.message`. */
export function convError(field: Field, value: unknown, because: string, code?: number): CallRejectedError {
  const { label, convFail } = factsOfType(field.type);
  const shown = valueText(goValue(value), shownValue);
  const name = field.field_name;
  return reject(code ?? convFail, {
    errorMessage:
      `Invalid request parameter: 'fields.${name}.fieldValue.${shown}.fieldName.${name}'. Correct format : ` +
      `the value of '${label}' must be ${wanted[field.type] ?? 'left out'}. Please check and modify accordingly.`,
    because: `${name}: ${because}`,
  });
}

/** 1254045, worded as live answers do. */
export function unknownFieldName(name: string, tableId: string): CallRejectedError {
  return reject(codes.fieldNameNotFound, {
    errorMessage:
      `Invalid request parameter: 'fields.${name}'. Correct format : field_name not found. ` +
      'Please check and modify accordingly.',
    because: `${tableId} has no field "${name}"`,
  });
}

export function tooLargeCell(field: Field, what: string): CallRejectedError {
  return reject(codes.tooLargeCell, { because: `${field.field_name}: ${what}` });
}
