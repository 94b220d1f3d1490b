/** Catalog types as TypeScript source. */
import {
  type FieldType,
  isArrayType,
  isReference,
  isScalarFacts,
  isUnionType,
  type ObjectType,
  readFieldKey,
  type ScalarFacts,
  type ScalarName,
  type TypeReference,
} from '../../src/field-type.ts';
import { fieldComment } from './field-comment.ts';

/** Gives the local name of a named type; the caller notes which imports that takes. */
export type Refer = (reference: TypeReference) => string;

const scalars: Readonly<Record<ScalarName, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  any: 'unknown',
  file: 'FileInput',
};

const longestLine = 110;

/** The TypeScript type of a catalog type. Lines after the first are indented by `indent`. */
export function typeText(type: FieldType, refer: Refer, indent = ''): string {
  if (isReference(type)) return refer(type);
  if (typeof type === 'string') return scalars[type];
  if (isUnionType(type)) return unionText(type.slice(1) as FieldType[], refer, indent);
  if (isArrayType(type)) return arrayText(type[0], refer, indent);
  if (isScalarFacts(type)) return scalarText(type, indent);
  return objectText(type as ObjectType, refer, indent);
}

/** `{ … }` with a line a field; also the body of an interface. */
export function objectText(type: ObjectType, refer: Refer, indent = ''): string {
  const { '*': others, ...fields } = type;
  const entries = Object.entries(fields);
  if (entries.length === 0) {
    return others === undefined ? 'UnknownFields' : `Record<string, ${typeText(others, refer, indent)}>`;
  }
  const inner = `${indent}  `;
  const lines = entries.flatMap(([key, fieldType]) => {
    const { name, required } = readFieldKey(key);
    const comment = fieldComment(fieldType);
    const field = `${inner}${propertyName(name)}${required ? '' : '?'}: ${typeText(fieldType, refer, inner)};`;
    return comment ? [`${inner}/** ${comment} */`, field] : [field];
  });
  if (others !== undefined) lines.push(`${inner}[name: string]: unknown;`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** A property name as source, quoted where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A string literal with single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function scalarText(type: ScalarFacts, indent: string): string {
  const base = scalars[type.$];
  if (type.enum) return alternatives(type.enum.map(literal), indent);
  if (type.values && base !== 'boolean') return alternatives([...type.values.map(literal), `(${base} & {})`], indent);
  return base;
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

function unionText(types: readonly FieldType[], refer: Refer, indent: string): string {
  return alternatives([...new Set(types.map((type) => typeText(type, refer, indent)))], indent);
}

function arrayText(element: FieldType, refer: Refer, indent: string): string {
  const text = typeText(element, refer, indent);
  const several = isUnionType(element) || isScalarFacts(element);
  return several && text.includes('|') ? `(${text})[]` : `${text}[]`;
}

function alternatives(texts: readonly string[], indent: string): string {
  const line = texts.join(' | ');
  if (line.length + indent.length <= longestLine || texts.length === 1 || line.includes('\n')) return line;
  return texts.map((text) => `\n${indent}  | ${text}`).join('');
}
