/** `types/index.d.ts` of the official Node SDK → what each call takes and gives. */
import { parse } from '@babel/parser';
import type { TSType, TSTypeElement } from '@babel/types';
import { type FieldType, isObjectType, type ObjectType } from '../../src/field-type.ts';
import { declaredObject, declaredType, memberName } from './declared-type.ts';

export interface DeclaredCall {
  readonly pathParameters?: ObjectType;
  readonly query?: ObjectType;
  readonly body?: FieldType;
  readonly data?: FieldType;
  readonly binary?: true;
  /** There is a `…WithIterator` beside it. */
  readonly iterator?: true;
}

/** By accessor with a version in it: `im.v1.message.create`. The accessors without a version repeat these. */
export function readDeclarations(source: string): Map<string, DeclaredCall> {
  const calls = new Map<string, DeclaredCall>();
  const iterators = new Set<string>();
  const { program } = parse(source, {
    sourceType: 'module',
    plugins: [['typescript', { dts: true }]],
    attachComment: false,
  });
  for (const statement of program.body) {
    if (statement.type !== 'ClassDeclaration' || !statement.id?.name.startsWith('Client$')) continue;
    for (const member of statement.body.body) {
      if (member.type !== 'ClassProperty' || member.typeAnnotation?.type !== 'TSTypeAnnotation') continue;
      walk(member.typeAnnotation.typeAnnotation, [memberName(member)]);
    }
  }
  for (const accessor of iterators) {
    const call = calls.get(accessor);
    if (call) calls.set(accessor, { ...call, iterator: true });
  }
  return calls;

  function walk(type: TSType, accessor: readonly string[]): void {
    if (type.type === 'TSTypeLiteral') {
      for (const member of type.members) {
        if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) continue;
        walk(member.typeAnnotation.typeAnnotation, [...accessor, memberName(member)]);
      }
    } else if (type.type === 'TSFunctionType' && isVersioned(accessor)) {
      const id = accessor.join('.');
      if (id.endsWith(iteratorSuffix)) iterators.add(id.slice(0, -iteratorSuffix.length));
      else calls.set(id, declaredCall(type.params[0]?.typeAnnotation, type.returnType?.typeAnnotation));
    }
  }
}

const iteratorSuffix = 'WithIterator';

export function isVersioned(accessor: readonly string[]): boolean {
  return /^v\d+$/.test(accessor[1] ?? '');
}

function declaredCall(payload: unknown, result: unknown): DeclaredCall {
  const groups = declaredObject(literalMembers(payload));
  const group = (name: string) => groups[name] ?? groups[`${name}!`];
  const answer = resultMembers(result);
  return {
    ...objectGroup('pathParameters', group('path')),
    ...objectGroup('query', group('params')),
    ...(group('data') !== undefined && { body: group('data') }),
    ...(answer === 'binary' ? { binary: true } : answer),
  };
}

function objectGroup(name: 'pathParameters' | 'query', type: FieldType | undefined): object {
  return type !== undefined && isObjectType(type) && Object.keys(type).length > 0 ? { [name]: type } : {};
}

/** `Promise<{ code?, msg?, data? }>`, the bare content of `data` (multipart calls), or a download. */
function resultMembers(result: unknown): { data?: FieldType } | 'binary' {
  const type = unwrapPromise(result);
  const members = literalMembers(type);
  const names = members.map((member) => ('key' in member ? memberName(member) : ''));
  if (names.includes('getReadableStream')) return 'binary';
  if (names.includes('code') && names.includes('msg')) {
    const data = members.find((member) => 'key' in member && memberName(member) === 'data');
    if (!data || !('typeAnnotation' in data) || data.typeAnnotation?.type !== 'TSTypeAnnotation') return {};
    return nonEmpty(declaredType(data.typeAnnotation.typeAnnotation));
  }
  return members.length > 0 ? nonEmpty(declaredObject(members)) : {};
}

function nonEmpty(type: FieldType): { data?: FieldType } {
  return isObjectType(type) && Object.keys(type).length === 0 ? {} : { data: type };
}

function unwrapPromise(annotation: unknown): TSType | undefined {
  const type =
    (annotation as { typeAnnotation?: TSType } | undefined)?.typeAnnotation ?? (annotation as TSType | undefined);
  return type?.type === 'TSTypeReference' ? type.typeArguments?.params[0] : type;
}

/** The members of `{ … }`, also of `{ … } | null`. */
function literalMembers(annotation: unknown): TSTypeElement[] {
  const node = annotation as (TSType | { type: 'TSTypeAnnotation'; typeAnnotation: TSType }) | undefined;
  const type = node?.type === 'TSTypeAnnotation' ? node.typeAnnotation : node;
  if (type?.type === 'TSTypeLiteral') return type.members;
  if (type?.type === 'TSUnionType') return type.types.flatMap(literalMembers);
  return [];
}
