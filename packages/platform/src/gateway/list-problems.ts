import { nearestName } from '@larkspur/catalog';
import { listViolations } from './check-field-rules.ts';
import { misfits } from './check-types.ts';
import type { PreparedType } from './prepare-request.ts';

/** A place in a value that is wrong, and how. */
export interface Problem {
  /** `tenants[0].users[2].name` */
  readonly field: string;
  readonly description: string;
}

/** Many files have one slip many times. */
const mostProblems = 50;

/**
 * Everything that is wrong in a value that a person wrote for this platform itself: unlike the open platform it refuses names
 * that it does not know, for here they are slips, and names each place in full.
 */
export function listProblems(type: PreparedType, value: unknown, path = ''): Problem[] {
  const found: Problem[] = [];
  collect(type, value, path, found);
  return found.slice(0, mostProblems);
}

function collect(type: PreparedType, value: unknown, path: string, found: Problem[]): void {
  if (type.kind === 'object' && isObject(value)) return collectInObject(type, value, path, found);
  if (type.kind === 'array' && Array.isArray(value)) {
    // The rules of the list itself, without those of its elements, which have places of their own.
    found.push(...rulesOf({ ...type, items: { ...(type.items as PreparedType), ruled: false } }, value, path));
    for (const [index, item] of value.entries()) collect(type.items as PreparedType, item, `${path}[${index}]`, found);
    return;
  }
  if (type.kind === 'union') return collectInUnion(type, value, path, found);
  if (misfits(type, value, path, undefined)) found.push({ field: path, description: `must be ${wordFor(type)}` });
  else found.push(...rulesOf(type, value, path));
}

function collectInObject(
  { fields, fieldsByName, others }: PreparedType,
  value: Record<string, unknown>,
  path: string,
  found: Problem[],
): void {
  for (const { name, required } of fields) {
    if (required && (value[name] ?? undefined) === undefined) {
      found.push({ field: placeOf(path, name), description: 'is required' });
    }
  }
  for (const [name, member] of Object.entries(value)) {
    const type = fieldsByName.get(name)?.type ?? others;
    const field = placeOf(path, name);
    if (type) {
      if (member !== null && member !== undefined) collect(type, member, field, found);
      continue;
    }
    const near = nearestName(name, fieldsByName.keys());
    found.push({ field, description: `there is no such field${near ? `; did you mean ${near}?` : ''}` });
  }
}

/** The alternative that the value looks like, judged by its JSON type; that one's problems are told. */
function collectInUnion({ alternatives }: PreparedType, value: unknown, path: string, found: Problem[]): void {
  const candidates = alternatives.filter((type) => sameForm(type, value));
  const results = candidates.map((type) => listProblems(type, value, path));
  const best = results.toSorted((one, other) => one.length - other.length)[0];
  const words = alternatives.map(wordFor).join(' or ');
  found.push(...(best ?? [{ field: path, description: `must be ${words}` }]));
}

function sameForm({ kind }: PreparedType, value: unknown): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'object') return isObject(value);
  if (kind === 'integer') return typeof value === 'number';
  return kind === 'any' || kind === typeof value;
}

function rulesOf(type: PreparedType, value: unknown, path: string): Problem[] {
  return listViolations(type, value, path).map(({ field, description }) => ({ field, description }));
}

function wordFor({ kind, options }: PreparedType): string {
  if (options) return [...options].map((option) => JSON.stringify(option)).join(' or ');
  const words = {
    object: 'an object',
    array: 'a list',
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
  };
  return words[kind as keyof typeof words] ?? (kind === 'boolean' ? 'true or false' : `of the type ${kind}`);
}

function placeOf(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
