import {
  type ApiEntry,
  answerOf,
  type FieldType,
  factsOf,
  isArrayType,
  isObjectType,
  isUnionType,
  readFieldKey,
} from '@larkspur/catalog';
import { exampleInput } from '../api/example-input.ts';
import { boundsOf, type Group, groups, plainType, requestFields, typeName } from '../api/fields.ts';
import { descriptionOf } from '../describe/description.ts';
import { estimateTokens } from './estimate-tokens.ts';

/** An API takes no more than this, so that an agent can look at many. */
export const cardBudget = 2_000;

/** How much of an API is told. */
interface Detail {
  /** So deep fields inside fields are listed, in the request and in the answer. */
  readonly request: number;
  readonly answer: number;
  /** With the messages of error codes, with codes alone, or without. */
  readonly errors: 'messages' | 'codes' | 'none';
  readonly bounds: boolean;
  /** So many scopes at most. */
  readonly scopes: number;
}

/** From everything to the least; the first that fits is taken. */
const details: readonly Detail[] = [
  { request: 9, answer: 9, errors: 'messages', bounds: true, scopes: 50 },
  { request: 9, answer: 2, errors: 'messages', bounds: true, scopes: 10 },
  { request: 9, answer: 2, errors: 'codes', bounds: true, scopes: 10 },
  { request: 4, answer: 1, errors: 'codes', bounds: true, scopes: 5 },
  { request: 3, answer: 0, errors: 'codes', bounds: true, scopes: 5 },
  { request: 2, answer: 0, errors: 'codes', bounds: true, scopes: 5 },
  { request: 1, answer: 0, errors: 'none', bounds: true, scopes: 3 },
  { request: 0, answer: 0, errors: 'none', bounds: false, scopes: 3 },
];

/**
 * An API in a text for agents: how it is called, what it takes and gives, what can go wrong. What does not fit into the budget
 * is left out from the deepest fields on, and can be asked for by its `field`.
 */
export function apiCard(api: ApiEntry): string {
  let text = '';
  for (const detail of details) {
    text = cardWith(api, detail);
    if (estimateTokens(text) <= cardBudget) break;
  }
  return text;
}

/** The fields inside one field of an API: `data.filter`, `answer.items`. Undefined where there is none. */
export function fieldCard(api: ApiEntry, field: string): string | undefined {
  const [group = '', ...path] = field.split('.');
  const type = path.reduce<FieldType | undefined>(fieldOf, typeOfGroup(api, group));
  if (type === undefined) return undefined;
  const head = `${api.id} ${field}: ${typeName(type)}${boundsOf(type) && `; ${boundsOf(type)}`}`;
  let text = head;
  for (const depth of [9, 4, 3, 2, 1, 0]) {
    text = [head, ...lines(type, depth, true, '  ', `${field}.`)].join('\n');
    if (estimateTokens(text) <= cardBudget) break;
  }
  return text;
}

function cardWith(api: ApiEntry, detail: Detail): string {
  const {
    id,
    title,
    method,
    path,
    tokens,
    scopes = [],
    all_scopes = [],
    rate,
    limits = [],
    risk,
    errors,
    doc,
  } = descriptionOf(api);
  const more = scopes.length > detail.scopes ? ` and ${scopes.length - detail.scopes} more` : '';
  const answer = answerType(api);
  return [
    `${id}: ${title}`,
    [
      `${method} ${path}`,
      risk && `risk: ${risk}`,
      `tokens: ${tokens?.join(', ') || (tokens ? 'none needed' : 'not known')}`,
    ]
      .filter(Boolean)
      .join('; '),
    scopes.length > 0 && `scopes, any one of: ${scopes.slice(0, detail.scopes).join(', ')}${more}`,
    all_scopes.length > 0 && `scopes, all of: ${all_scopes.join(', ')}`,
    rate && `rate: ${rate}`,
    limits.length > 0 && detail.bounds && `limits: ${limits.join('; ')}`,
    ...groups.flatMap((group) => groupLines(api, group, detail)),
    ...(answer ? ['answer:', ...lines(answer, detail.answer, false, '  ', 'answer.')] : []),
    ...errorLines(errors, detail.errors),
    `example: ${JSON.stringify({ api: id, ...exampleInput(api) })}`,
    doc && `page: ${doc}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function groupLines(api: ApiEntry, group: Group, { request, bounds }: Detail): string[] {
  const type = typeOfGroup(api, group);
  const inside = type ? lines(type, request, bounds, '  ', `${group}.`) : [];
  return inside.length === 0 ? [] : [`${group} (* = required):`, ...inside];
}

/** One line a field; what is deeper than `depth` is told by its path. */
function lines(written: FieldType, depth: number, bounds: boolean, indent: string, path: string): string[] {
  const type = plainType(written);
  if (isArrayType(type)) return lines(type[0], depth, bounds, indent, path);
  if (isUnionType(type))
    return (type.slice(1) as FieldType[]).flatMap((one) => lines(one, depth, bounds, indent, path));
  if (!isObjectType(type)) return [];
  return Object.entries(type).flatMap(([key, inner]) => {
    const { name, required } = readFieldKey(key);
    const about = [typeName(inner), bounds ? boundsOf(inner) : ''].filter(Boolean).join('; ');
    const isDeeper = hasFields(inner);
    const inside = isDeeper && depth > 0 ? lines(inner, depth - 1, bounds, `${indent}  `, `${path}${name}.`) : [];
    const left = isDeeper && depth <= 0 ? ' …' : '';
    return [`${indent}${name}${required ? '*' : ''}: ${about}${left}`, ...inside];
  });
}

function hasFields(written: FieldType): boolean {
  const type = plainType(written);
  if (isArrayType(type)) return hasFields(type[0]);
  if (isUnionType(type)) return (type.slice(1) as FieldType[]).some(hasFields);
  return isObjectType(type) && Object.keys(type).length > 0;
}

function errorLines(errors: ReturnType<typeof descriptionOf>['errors'], how: Detail['errors']): string[] {
  if (errors.length === 0 || how === 'none') return [];
  if (how === 'codes') return [`error codes: ${errors.map(({ code }) => code).join(', ')}`];
  return ['errors:', ...errors.map(({ code, msg }) => `  ${code} ${msg}`)];
}

function typeOfGroup(api: ApiEntry, group: string): FieldType | undefined {
  if (group === 'answer') return answerType(api);
  const fields = requestFields(factsOf(api)).filter((field) => field.group === group);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(fields.map(({ name, required, type }) => [required ? `${name}!` : name, type]));
}

function answerType(api: ApiEntry): FieldType | undefined {
  const { data, beside } = answerOf(api);
  return beside ?? data;
}

/** The type of a field by its name; of an element of a list as of the list. */
function fieldOf(written: FieldType | undefined, name: string): FieldType | undefined {
  if (written === undefined) return undefined;
  const type = plainType(written);
  if (isArrayType(type)) return /^(\d+|\*|\[\*\])$/.test(name) ? type[0] : fieldOf(type[0], name);
  if (isUnionType(type)) {
    for (const one of type.slice(1) as FieldType[]) {
      const found = fieldOf(one, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObjectType(type)) return undefined;
  const key = Object.keys(type).find((one) => readFieldKey(one).name === name.replace('[*]', ''));
  return key === undefined ? undefined : type[key];
}
