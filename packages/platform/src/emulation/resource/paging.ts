import { answerOf, type FieldType, factsOf, isObjectType, isScalarFacts, readFieldKey } from '@larkspur/catalog';
import { memberType, resolve } from '../field-types.ts';
import { isObject } from '../is-object.ts';
import { valueAt } from './place.ts';
import { badPageToken } from './refusals.ts';
import type { ResourceCall } from './resource-call.ts';

/** Page sizes where the API's page states none (inferred: those that most pages state). */
const usualSize = 20;
const usualMaximum = 100;

/** Items of an answer that is not documented to come in pages. */
const unpagedSize = 500;

export interface Page {
  readonly size: number;
  /** The sort key of the last item before the page; `''` for the first page. */
  readonly after: string;
}

/** The page that the call asks for. Throws the refusal of a token that was given out for another request, or never. */
export function askedPage(call: ResourceCall): Page {
  const names = new Set(answerNames(call));
  if (!names.has('has_more') && !names.has('page_token') && !names.has('next_page_token')) {
    return { size: unpagedSize, after: '' };
  }
  const token = asked(call, 'page_token');
  return { size: pageSize(call), after: typeof token === 'string' && token !== '' ? readToken(call, token) : '' };
}

/** The members of `data` that lead to the next page; `last` is the sort key of the last item shown. */
export function pageMembers(call: ResourceCall, last: string | undefined, hasMore: boolean): object {
  const token = hasMore && last !== undefined ? writeToken(call, last) : undefined;
  return {
    has_more: hasMore,
    ...(token !== undefined && { page_token: token, next_page_token: token }),
  };
}

function pageSize(call: ResourceCall): number {
  const type = declaredType(call, 'page_size') ?? declaredType(call, 'limit');
  const facts = type !== undefined && isScalarFacts(type) ? type : undefined;
  const maximum = facts?.max ?? facts?.stated?.max ?? usualMaximum;
  const written = Number(asked(call, 'page_size') ?? asked(call, 'limit') ?? Number.NaN);
  const size =
    Number.isFinite(written) && written > 0 ? written : Number(facts?.default ?? facts?.stated?.default ?? usualSize);
  return Math.max(1, Math.min(size, maximum));
}

/** The type of a parameter of the query or the body. */
function declaredType({ context: { api } }: ResourceCall, name: string): FieldType | undefined {
  const { query, body } = factsOf(api);
  for (const type of [query, body]) {
    const fields = type === undefined ? undefined : resolve(type);
    const declared = fields && isObjectType(fields) ? memberType(fields, name) : undefined;
    if (declared) return resolve(declared);
  }
  return undefined;
}

function asked({ input }: ResourceCall, name: string): unknown {
  return valueAt(input, `query.${name}`) ?? valueAt(input, `body.${name}`);
}

/**
 * A token says behind which item the page starts, and is bound to the request: everything but the page itself. It is short,
 * for some APIs take no more than 64 characters (`/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list`).
 */
function writeToken(call: ResourceCall, sortKey: string): string {
  if (takesNumber(call)) return BigInt(`0x${sortKey.slice(0, 16)}`).toString();
  const position = Buffer.from(sortKey, 'hex').toString('base64url');
  return `${position}.${seal(call, position)}`;
}

function readToken(call: ResourceCall, token: string): string {
  // Of a number only the time and the counter of the sort key are left; nothing comes between them and the rest.
  if (takesNumber(call)) return BigInt(token).toString(16).padStart(16, '0') + 'f'.repeat(16);
  const [position = '', sealed] = token.split('.');
  if (sealed !== seal(call, position)) throw badPageToken(call, token);
  return Buffer.from(position, 'base64url').toString('hex');
}

function seal({ input, context }: ResourceCall, position: string): string {
  const { page_token: _, page_size: __, ...params } = input.params;
  const { page_token: ___, page_size: ____, ...data } = isObject(input.data) ? input.data : {};
  const question = JSON.stringify([context.api.id, input.path, params, data, position]);
  return context.platform.key.derive(`page ${question}`).toString('base64url').slice(0, 22);
}

/** One API declares its token as a whole number in a text. */
function takesNumber(call: ResourceCall): boolean {
  const type = declaredType(call, 'page_token');
  return type !== undefined && isScalarFacts(type) && type.format === 'int64';
}

function answerNames({ context: { api } }: ResourceCall): string[] {
  const { data } = answerOf(api);
  const fields = data === undefined ? {} : resolve(data);
  return isObjectType(fields) ? Object.keys(fields).map((key) => readFieldKey(key).name) : [];
}
