import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';
import type { AutoSerial, FieldProperty, SelectOption } from './field.ts';
import { factsOfType, fieldType } from './field-types.ts';
import { readOptions } from './options.ts';

/** What a caller may write as `property`; the gateway has checked the JSON types. */
export interface WrittenProperty {
  readonly options?: readonly { readonly name?: string; readonly id?: string; readonly color?: number }[];
  readonly formatter?: string;
  readonly date_formatter?: string;
  readonly auto_fill?: boolean;
  readonly multiple?: boolean;
  readonly table_id?: string;
  readonly back_field_name?: string;
  readonly auto_serial?: { readonly type: AutoSerial['type']; readonly options?: AutoSerial['options'] };
  readonly location?: { readonly input_type: string };
  readonly formula_expression?: string;
  readonly allowed_edit_modes?: { readonly manual?: boolean; readonly scan?: boolean };
  readonly min?: number;
  readonly max?: number;
  readonly range_customize?: boolean;
  readonly currency_code?: string;
  readonly rating?: { readonly symbol?: string };
  readonly type?: { readonly data_type: number; readonly ui_type?: string; readonly ui_property?: object };
}

/** What the rules of properties look at besides the property. */
export interface PropertyContext {
  readonly newOptionId: () => string;
  /** Options of the field before, whose ids may be used again. */
  readonly optionsBefore: readonly SelectOption[];
  readonly isTable: (tableId: string) => boolean;
}

/** Source of the values below: `app-table-field/guide`. */
const numberFormats = [
  ...['0', '0.0', '0.00', '0.000', '0.0000', '1,000', '1,000.00'],
  ...['%', '0.00%', '¥', '¥0.00', '$', '$0.00'],
];
const progressFormats = ['0', '0.0', '0.00', '0%', '0.0%', '0.00%'];
const currencyFormats = ['0', '0.0', '0.00', '0.000', '0.0000'];
const dateFormats = [
  ...['yyyy/MM/dd', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd'],
  ...['MM-dd', 'MM/dd/yyyy', 'dd/MM/yyyy'],
];
const formulaFormats = ['', ...numberFormats, 'yyyy/MM/dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', 'MM-dd'];
const currencies = new Set(
  'CNY USD EUR GBP AED AUD BRL CAD CHF HKD INR IDR JPY KRW MOP MXN MYR PHP PLN RUB SGD THB TRY TWD VND'.split(' '),
);
const ratingSymbols = ['star', 'heart', 'thumbsup', 'fire', 'smile', 'lightning', 'flower', 'number'];
const serialDates = ['yyyyMMdd', 'yyyyMM', 'yyMM', 'yyyy', 'MMdd', 'MM', 'dd'];

/**
 * The property of a field of this type, with the defaults of what was not written. Throws the type's own
 * `…FieldPropertyError`, 1254026 for an option without a name.
 */
export function readProperty(
  type: number,
  uiType: string,
  written: WrittenProperty | undefined,
  context: PropertyContext,
): FieldProperty | null {
  const wrong = (because: string): CallRejectedError => reject(factsOfType(type).propertyError, { because });
  const oneOf = (value: string | undefined, allowed: readonly string[], name: string, ifMissing?: string): string => {
    const chosen = value ?? ifMissing;
    if (chosen === undefined) throw wrong(`${name} is missing`);
    if (!allowed.includes(chosen)) throw wrong(`${name} "${chosen}" is none of ${allowed.join(', ')}`);
    return chosen;
  };
  switch (type) {
    case fieldType.text:
      if (uiType === 'Barcode') {
        const { manual = true, scan = true } = written?.allowed_edit_modes ?? {};
        return { allowed_edit_modes: { manual, scan } };
      }
      return readNone(written, wrong);
    case fieldType.number:
      return readNumber(uiType, written, wrong, oneOf);
    case fieldType.singleSelect:
    case fieldType.multiSelect:
      return { options: readOptions(written?.options ?? [], context, wrong) };
    case fieldType.dateTime:
      return {
        auto_fill: written?.auto_fill ?? false,
        date_formatter: oneOf(written?.date_formatter, dateFormats, 'date_formatter', 'yyyy/MM/dd'),
      };
    case fieldType.createdTime:
    case fieldType.modifiedTime:
      return { date_formatter: oneOf(written?.date_formatter, dateFormats, 'date_formatter', 'yyyy/MM/dd') };
    case fieldType.user:
    case fieldType.groupChat:
      return { multiple: written?.multiple ?? true };
    case fieldType.singleLink:
    case fieldType.duplexLink: {
      const tableId = written?.table_id ?? '';
      if (!context.isTable(tableId)) throw wrong(`this Base has no table "${tableId}"`);
      return { multiple: written?.multiple ?? true, table_id: tableId };
    }
    case fieldType.formula:
      return {
        formatter: oneOf(written?.formatter, formulaFormats, 'formatter', ''),
        ...(written?.formula_expression !== undefined && { formula_expression: written.formula_expression }),
        ...(written?.type && { type: written.type }),
      };
    case fieldType.location:
      return { location: { input_type: written?.location?.input_type ?? 'not_limit' } };
    case fieldType.autoNumber:
      return { auto_serial: readAutoSerial(written?.auto_serial, wrong) };
    default:
      return readNone(written, wrong);
  }
}

/**
 * Types without a property refuse even an empty one.
 * Source: live answers (1254087 to `property: {}` of a hyperlink, likewise a checkbox); for phones no code is known, and
 * theirs is ignored.
 */
function readNone(written: WrittenProperty | undefined, wrong: (because: string) => CallRejectedError): null {
  if (written === undefined) return null;
  const refusal = wrong('this type takes no property');
  if (refusal.code === codes.fieldTypeValueNotMatch) return null;
  throw refusal;
}

function readNumber(
  uiType: string,
  written: WrittenProperty | undefined,
  wrong: (because: string) => CallRejectedError,
  oneOf: (value: string | undefined, allowed: readonly string[], name: string, ifMissing?: string) => string,
): FieldProperty {
  const { formatter, min, max } = written ?? {};
  if (uiType === 'Currency') {
    const currency = written?.currency_code ?? '';
    if (!currencies.has(currency)) throw wrong(`currency_code "${currency}" is none that a field can have`);
    return { currency_code: currency, formatter: oneOf(formatter, currencyFormats, 'formatter') };
  }
  if (uiType === 'Progress') {
    const custom = written?.range_customize ?? false;
    if (custom && (min === undefined || max === undefined || min >= max)) {
      throw wrong('range_customize needs min and a larger max');
    }
    return {
      formatter: oneOf(formatter, progressFormats, 'formatter'),
      max: custom ? (max as number) : 1,
      min: custom ? (min as number) : 0,
      range_customize: custom,
    };
  }
  if (uiType === 'Rating') {
    if (min !== 0 && min !== 1) throw wrong('min must be 0 or 1');
    if (max === undefined || !Number.isInteger(max) || max < 1 || max > 10) throw wrong('max must be 1 to 10');
    return {
      formatter: oneOf(formatter, ['0'], 'formatter'),
      max,
      min,
      rating: { symbol: oneOf(written?.rating?.symbol, ratingSymbols, 'rating.symbol', 'star') },
    };
  }
  return { formatter: oneOf(formatter, numberFormats, 'formatter', '0.0') };
}

function readAutoSerial(
  written: WrittenProperty['auto_serial'],
  wrong: (because: string) => CallRejectedError,
): AutoSerial {
  if (written === undefined || written.type === 'auto_increment_number') return { type: 'auto_increment_number' };
  const options = written.options ?? [];
  if (!options.some(({ type }) => type === 'system_number')) throw wrong('a custom number needs a system_number');
  for (const { type, value } of options) {
    if (type === 'system_number' && !/^[1-9]$/.test(value))
      throw wrong(`system_number has 1 to 9 digits, not ${value}`);
    if (type === 'fixed_text' && value.length > 20) throw wrong('fixed_text has at most 20 characters');
    if (type === 'created_time' && !serialDates.includes(value)) throw wrong(`"${value}" is no form of a date`);
  }
  return { type: 'custom', options: options.map(({ type, value }) => ({ type, value })) };
}
