import { codes } from '../codes.ts';
import type { Field } from './field.ts';

/** The numbers that stand for types of fields. Source: `app-table-field/guide`. */
export const fieldType = {
  text: 1,
  number: 2,
  singleSelect: 3,
  multiSelect: 4,
  dateTime: 5,
  checkbox: 7,
  user: 11,
  phone: 13,
  url: 15,
  attachment: 17,
  singleLink: 18,
  lookup: 19,
  formula: 20,
  duplexLink: 21,
  location: 22,
  groupChat: 23,
  createdTime: 1001,
  modifiedTime: 1002,
  createdUser: 1003,
  modifiedUser: 1004,
  autoNumber: 1005,
} as const;

/** What the rest of the domain asks about a type. */
interface TypeFacts {
  /** How a field of it may look; the first is the default. */
  readonly uiTypes: readonly [string, ...string[]];
  /** Its name in `error.message`. Seen live: Multiline, Single Option, Link, Date; the others are the types' English names. */
  readonly label: string;
  /** The code for a value that cannot be converted; 1254015 where the type has none of its own. */
  readonly convFail: number;
  /** The code for a bad `property`; 1254015 where the type has none of its own (inferred). */
  readonly propertyError: number;
  /** Values come from the service alone. */
  readonly computed?: true;
}

const mismatch = codes.fieldTypeValueNotMatch;

const types: Readonly<Record<number, TypeFacts>> = {
  [fieldType.text]: {
    uiTypes: ['Text', 'Barcode', 'Email'],
    label: 'Multiline',
    convFail: codes.textFieldConvFail,
    propertyError: codes.textFieldPropertyError,
  },
  [fieldType.number]: {
    uiTypes: ['Number', 'Progress', 'Currency', 'Rating'],
    label: 'Number',
    convFail: codes.numberFieldConvFail,
    propertyError: codes.numberFieldPropertyError,
  },
  [fieldType.singleSelect]: {
    uiTypes: ['SingleSelect'],
    label: 'Single Option',
    convFail: codes.singleSelectFieldConvFail,
    propertyError: codes.singleSelectFieldPropertyError,
  },
  [fieldType.multiSelect]: {
    uiTypes: ['MultiSelect'],
    label: 'Multiple Options',
    convFail: codes.multiSelectFieldConvFail,
    propertyError: codes.multiSelectFieldPropertyError,
  },
  [fieldType.dateTime]: {
    uiTypes: ['DateTime'],
    label: 'Date',
    convFail: codes.datetimeFieldConvFail,
    propertyError: codes.dateFieldPropertyError,
  },
  [fieldType.checkbox]: {
    uiTypes: ['Checkbox'],
    label: 'Checkbox',
    convFail: codes.checkboxFieldConvFail,
    propertyError: codes.checkboxFieldPropertyError,
  },
  [fieldType.user]: {
    uiTypes: ['User'],
    label: 'Person',
    convFail: codes.userFieldConvFail,
    propertyError: mismatch,
  },
  [fieldType.phone]: {
    uiTypes: ['Phone'],
    label: 'Phone',
    convFail: codes.phoneFieldConvFail,
    propertyError: mismatch,
  },
  [fieldType.url]: {
    uiTypes: ['Url'],
    label: 'Link',
    convFail: codes.urlFieldConvFail,
    propertyError: codes.urlFieldPropertyError,
  },
  [fieldType.attachment]: {
    uiTypes: ['Attachment'],
    label: 'Attachment',
    convFail: codes.attachFieldConvFail,
    propertyError: codes.attachFieldPropertyError,
  },
  [fieldType.singleLink]: {
    uiTypes: ['SingleLink'],
    label: 'One-way Link',
    convFail: codes.linkFieldConvFail,
    propertyError: codes.linkFieldPropertyError,
  },
  [fieldType.lookup]: {
    uiTypes: ['Lookup'],
    label: 'Lookup',
    convFail: mismatch,
    propertyError: codes.lookUpFieldPropertyError,
    computed: true,
  },
  [fieldType.formula]: {
    uiTypes: ['Formula'],
    label: 'Formula',
    convFail: mismatch,
    propertyError: codes.formulaFieldPropertyError,
    computed: true,
  },
  [fieldType.duplexLink]: {
    uiTypes: ['DuplexLink'],
    label: 'Two-way Link',
    convFail: codes.duplexLinkNotStrings,
    propertyError: codes.duplexLinkFieldPropertyError,
  },
  [fieldType.location]: { uiTypes: ['Location'], label: 'Location', convFail: mismatch, propertyError: mismatch },
  [fieldType.groupChat]: { uiTypes: ['GroupChat'], label: 'Group', convFail: mismatch, propertyError: mismatch },
  [fieldType.createdTime]: {
    uiTypes: ['CreatedTime'],
    label: 'Date Created',
    convFail: mismatch,
    propertyError: codes.createdTimeFieldPropertyError,
    computed: true,
  },
  [fieldType.modifiedTime]: {
    uiTypes: ['ModifiedTime'],
    label: 'Last Modified Date',
    convFail: mismatch,
    propertyError: codes.modifiedTimeFieldPropertyError,
    computed: true,
  },
  [fieldType.createdUser]: {
    uiTypes: ['CreatedUser'],
    label: 'Created By',
    convFail: mismatch,
    propertyError: codes.createdUserFieldPropertyError,
    computed: true,
  },
  [fieldType.modifiedUser]: {
    uiTypes: ['ModifiedUser'],
    label: 'Modified By',
    convFail: mismatch,
    propertyError: codes.modifiedUserFieldPropertyError,
    computed: true,
  },
  [fieldType.autoNumber]: {
    uiTypes: ['AutoNumber'],
    label: 'Auto Number',
    convFail: mismatch,
    propertyError: mismatch,
    computed: true,
  },
};

/** Facts of a type that a field can have. */
export function factsOfType(type: number): TypeFacts {
  const facts = types[type];
  if (!facts) throw new Error(`No field has the type ${type}.`);
  return facts;
}

export function isFieldType(type: number): boolean {
  return types[type] !== undefined;
}

export function isLink({ type }: Pick<Field, 'type'>): boolean {
  return type === fieldType.singleLink || type === fieldType.duplexLink;
}

/** Fields whose cells hold persons. */
export function holdsPersons({ type }: Pick<Field, 'type'>): boolean {
  return type === fieldType.user || type === fieldType.createdUser || type === fieldType.modifiedUser;
}

/** Types that a primary field may have. Source: `app-table-field/guide`. */
const primaryTypes: ReadonlySet<number> = new Set([
  fieldType.text,
  fieldType.number,
  fieldType.dateTime,
  fieldType.phone,
  fieldType.url,
  fieldType.formula,
  fieldType.location,
]);

export function mayBePrimary(type: number): boolean {
  return primaryTypes.has(type);
}
