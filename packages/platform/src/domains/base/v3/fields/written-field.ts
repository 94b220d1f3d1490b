import { type CallRejectedError, reject } from '../../../../gateway/reject.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import { codes } from '../../../bitable/codes.ts';
import type { Field } from '../../../bitable/fields/field.ts';
import { fieldType } from '../../../bitable/fields/field-types.ts';
import { readField, type WrittenField } from '../../../bitable/fields/new-field.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import { tableNamed } from '../opened.ts';
import { readLookup, type WrittenLookup } from './lookup-rule.ts';
import { readNumberStyle } from './number-style.ts';
import { colorNumber } from './option-colors.ts';

/** A field as base/v3 writes it. Source: github larksuite/cli, `lark-base-field-json`. */
export interface WrittenV3Field extends WrittenLookup {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly multiple?: boolean;
  readonly options?: readonly { readonly name: string; readonly hue?: string; readonly lightness?: string }[];
  readonly link_table?: string;
  readonly bidirectional?: boolean;
  readonly bidirectional_link_field_name?: string;
  readonly expression?: string;
}

/** Where a field is to stand: lookups name fields of the same table. */
export type FieldPlace = Pick<OpenTable, 'base'> & { readonly table: OpenTable['table'] | undefined };

/** The first is the default. */
const textStyles: Readonly<Record<string, Pick<WrittenField, 'type' | 'ui_type'>>> = {
  plain: { type: fieldType.text, ui_type: 'Text' },
  email: { type: fieldType.text, ui_type: 'Email' },
  barcode: { type: fieldType.text, ui_type: 'Barcode' },
  phone: { type: fieldType.phone, ui_type: 'Phone' },
  url: { type: fieldType.url, ui_type: 'Url' },
};

const plainTypes: Readonly<Record<string, number>> = {
  created_by: fieldType.createdUser,
  updated_by: fieldType.modifiedUser,
  attachment: fieldType.attachment,
  checkbox: fieldType.checkbox,
  location: fieldType.location,
};
const dateTypes: Readonly<Record<string, number>> = {
  datetime: fieldType.dateTime,
  created_at: fieldType.createdTime,
  updated_at: fieldType.modifiedTime,
};
/** Source: `lark-base-field-json`; bitable/v1 writes none with `Z`. */
const dateFormats = [
  ...['yyyy/MM/dd', 'yyyy/MM/dd HH:mm', 'yyyy/MM/dd HH:mm Z', 'yyyy-MM-dd', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd HH:mm Z'],
  ...['MM-dd', 'MM/dd/yyyy', 'dd/MM/yyyy'],
];
const serialRules: Readonly<Record<string, readonly [type: string, value: string]>> = {
  text: ['fixed_text', 'text'],
  incremental_number: ['system_number', 'length'],
  created_time: ['created_time', 'date_format'],
};

/**
 * The field that was written, not yet in a table. Throws what `readField` throws, the type's own error for a style that it
 * has not, and 1254041, 1254044, 1254045 for tables and fields that it names.
 */
export async function readV3Field(
  call: BaseCall,
  place: FieldPlace,
  written: WrittenV3Field,
  before?: Field,
): Promise<Field> {
  const common = {
    field_name: written.name,
    ...(written.description && { description: { text: written.description } }),
  };
  const read = (rest: Omit<WrittenField, 'field_name' | 'description'>) =>
    readField(call, place.base.app_token, { ...common, ...rest }, before);
  const { type, style = {} } = written;
  switch (type) {
    case 'text': {
      const chosen = textStyles[String(style.type ?? 'plain')];
      if (!chosen) throw wrongStyle(codes.textFieldPropertyError, style);
      return read(chosen);
    }
    case 'number': {
      const { ui_type, property, formatter, color } = readNumberStyle(style);
      const field = await read({ type: fieldType.number, ui_type, property });
      return {
        ...field,
        property: { ...field.property, formatter },
        ...(color !== undefined && { progress_color: color }),
      };
    }
    case 'select':
      return read({
        type: written.multiple ? fieldType.multiSelect : fieldType.singleSelect,
        property: { options: readOptions(written, before) },
      });
    case 'datetime':
    case 'created_at':
    case 'updated_at': {
      const format = String(style.format ?? 'yyyy/MM/dd');
      if (!dateFormats.includes(format)) throw wrongStyle(codes.dateFieldPropertyError, style);
      const field = await read({ type: dateTypes[type] as number });
      return { ...field, property: { ...field.property, date_formatter: format } };
    }
    case 'user':
    case 'group_chat': {
      const property = { multiple: written.multiple ?? true };
      return read({ type: type === 'user' ? fieldType.user : fieldType.groupChat, property });
    }
    case 'link': {
      const target = await tableNamed(call, place.base, written.link_table ?? '');
      return read({
        type: written.bidirectional ? fieldType.duplexLink : fieldType.singleLink,
        property: { table_id: target.table_id, multiple: true },
      });
    }
    case 'formula':
      return read({ type: fieldType.formula, property: { formula_expression: written.expression ?? '' } });
    case 'lookup': {
      const field = await read({ type: fieldType.lookup });
      return { ...field, lookup: await readLookup(call, place, written) };
    }
    case 'auto_number':
      return read({ type: fieldType.autoNumber, property: { auto_serial: readSerial(style) } });
    default: {
      const plain = plainTypes[type];
      if (plain === undefined) throw reject(codes.notSupportFieldOrView, { because: `there is no type ${type}` });
      return read({ type: plain });
    }
  }
}

/** Options have no ids here: one keeps its id by its name. */
function readOptions({ options = [] }: WrittenV3Field, before: Field | undefined) {
  const ids = new Map(before?.property?.options?.map(({ name, id }) => [name, id]));
  return options.map(({ name, hue, lightness }) => {
    const color = colorNumber(hue, lightness);
    if (color === undefined) throw wrongStyle(codes.singleSelectFieldPropertyError, { hue, lightness });
    const id = ids.get(name);
    return { name, color, ...(id !== undefined && { id }) };
  });
}

/** Without rules numbers look like `NO.001`. */
function readSerial({ rules }: Readonly<Record<string, unknown>>) {
  const written = Array.isArray(rules)
    ? (rules as readonly Record<string, unknown>[])
    : [
        { type: 'text', text: 'NO.' },
        { type: 'incremental_number', length: 3 },
      ];
  const options = written.map((rule) => {
    const [type, key] = serialRules[String(rule.type)] ?? [];
    if (type === undefined || key === undefined) throw wrongStyle(codes.fieldTypeValueNotMatch, rule);
    return { type, value: String(rule[key] ?? '') };
  });
  return { type: 'custom' as const, options };
}

function wrongStyle(code: number, style: object): CallRejectedError {
  return reject(code, { because: `${JSON.stringify(style)} is no style of this type` });
}
