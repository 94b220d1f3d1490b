/** TypeScript types, as the official Node SDK declares them, in the grammar of the catalog. */
import type { TSType, TSTypeElement, TSTypeReference } from '@babel/types';
import type { FieldType, ObjectType } from '../../src/field-type.ts';

/** What the SDK's declarations say of a field. Throws for a form that they have not used so far. */
export function declaredType(node: TSType): FieldType {
  switch (node.type) {
    case 'TSStringKeyword':
      return 'string';
    case 'TSNumberKeyword':
      return 'number';
    case 'TSBooleanKeyword':
      return 'boolean';
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
    case 'TSObjectKeyword':
      return 'any';
    case 'TSArrayType':
      return [declaredType(node.elementType)];
    case 'TSParenthesizedType':
      return declaredType(node.typeAnnotation);
    case 'TSTypeLiteral':
      return declaredObject(node.members);
    case 'TSLiteralType':
      return literals([node]);
    case 'TSUnionType':
      return union(node.types.filter(({ type }) => type !== 'TSUndefinedKeyword' && type !== 'TSNullKeyword'));
    case 'TSTypeReference':
      return reference(node);
    default:
      throw new Error(`The SDK declares a type of the form ${node.type}. Teach declared-type.ts what it means.`);
  }
}

/** The properties of a type literal; an index signature becomes `*`. */
export function declaredObject(members: readonly TSTypeElement[]): ObjectType {
  const fields: Record<string, FieldType> = {};
  for (const member of members) {
    const annotation = 'typeAnnotation' in member ? member.typeAnnotation : undefined;
    if (annotation?.type !== 'TSTypeAnnotation') continue;
    const type = declaredType(annotation.typeAnnotation);
    if (member.type === 'TSIndexSignature') fields['*'] = type;
    if (member.type === 'TSPropertySignature') fields[`${memberName(member)}${member.optional ? '' : '!'}`] = type;
  }
  return fields;
}

/** The name of a property, quoted or not. */
export function memberName({ key }: { readonly key: { readonly type: string } }): string {
  const named = key as { type: string; name?: string; value?: string | number };
  return named.type === 'Identifier' ? String(named.name) : String(named.value);
}

function union(types: readonly TSType[]): FieldType {
  const [only, ...others] = types;
  if (only && others.length === 0) return declaredType(only);
  if (types.every((type) => type.type === 'TSLiteralType')) return literals(types);
  const distinct = new Map(types.map((type) => [JSON.stringify(declaredType(type)), declaredType(type)]));
  const [first, ...rest] = distinct.values();
  return first !== undefined && rest.length === 0 ? first : ['|', ...distinct.values()];
}

function literals(types: readonly TSType[]): FieldType {
  const values = types.map((type) => {
    const literal = type.type === 'TSLiteralType' ? type.literal : undefined;
    if (literal && 'value' in literal && typeof literal.value !== 'object') return literal.value;
    throw new Error('The SDK declares a literal type that is no string, number or boolean.');
  });
  const [first] = values;
  const scalar = typeof first === 'string' ? 'string' : typeof first === 'number' ? 'integer' : 'boolean';
  return { $: scalar, enum: values as (string | number | boolean)[] };
}

function reference(node: TSTypeReference): FieldType {
  const name =
    node.typeName.type === 'Identifier'
      ? node.typeName.name
      : node.typeName.type === 'TSQualifiedName'
        ? node.typeName.right.name
        : '';
  const parameters = node.typeArguments?.params ?? [];
  const last = parameters.at(-1);
  if (name === 'Buffer' || name === 'ReadStream' || name === 'Readable') return 'file';
  if (name === 'Array' && last) return [declaredType(last)];
  if (name === 'Record' && last) return { '*': declaredType(last) };
  throw new Error(`The SDK declares a field of type ${name}. Teach declared-type.ts what it means.`);
}
