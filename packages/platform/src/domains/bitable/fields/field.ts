import type { LookupRule } from '../formula/lookup.ts';

/** A column of a table as it is stored; names as on the wire. The first field of a table is its primary one. */
export interface Field {
  readonly field_id: string;
  readonly field_name: string;
  readonly type: number;
  readonly ui_type: string;
  readonly property: FieldProperty | null;
  readonly description?: FieldDescription;
  /** Of an auto number: a new record's number is its `sequence` less this. */
  readonly serial_base?: number;
  /** Of a progress bar; base/v3 alone knows it. */
  readonly progress_color?: string;
  /** Of a lookup. */
  readonly lookup?: LookupRule;
}

/** What a field of some type is set to; each type has a few of these. Source: `app-table-field/guide`. */
export interface FieldProperty {
  readonly options?: readonly SelectOption[];
  readonly formatter?: string;
  readonly date_formatter?: string;
  readonly auto_fill?: boolean;
  readonly multiple?: boolean;
  /** Of a link: the table on its other end. */
  readonly table_id?: string;
  /** Of a duplex link: the field on its other end. */
  readonly back_field_id?: string;
  readonly auto_serial?: AutoSerial;
  readonly location?: { readonly input_type: string };
  readonly formula_expression?: string;
  readonly allowed_edit_modes?: { readonly manual: boolean; readonly scan: boolean };
  readonly min?: number;
  readonly max?: number;
  readonly range_customize?: boolean;
  readonly currency_code?: string;
  readonly rating?: { readonly symbol: string };
  /** The data type that a formula is told to have. */
  readonly type?: { readonly data_type: number; readonly ui_type?: string; readonly ui_property?: object };
}

export interface SelectOption {
  readonly id: string;
  readonly name: string;
  /** 0 to 54. */
  readonly color: number;
}

export interface AutoSerial {
  readonly type: 'auto_increment_number' | 'custom';
  readonly options?: readonly { readonly type: string; readonly value: string }[];
}

export interface FieldDescription {
  readonly text: string;
  /** Whether the text stays out of the question that a form asks for the field. */
  readonly disable_sync: boolean;
}

/** Columns under one heading. Source: `app-table-field_group/create`. */
export interface FieldGroup {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly children: readonly { readonly type: 'field'; readonly id: string }[];
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly groups: readonly FieldGroup[];
}
