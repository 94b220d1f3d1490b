import { hash } from 'node:crypto';
import { answerOf, type FieldType, factsOf, isObjectType, isScalarFacts, readFieldKey } from '@larkspur/catalog';
import { memberType, resolve } from '../field-types.ts';
import { valueAt } from './place.ts';
import { badPageToken } from './refusals.ts';
import type { ResourceCall } from './resource-call.ts';

/** Page sizes where the page states none. Source: the most common ones, `/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/guide-server-api`. */
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
  const type = sizeType(call);
  const facts = type !== undefined && isScalarFacts(type) ? type : undefined;
  const maximum = facts?.max ?? facts?.stated?.max ?? usualMaximum;
  const written = Number(asked(call, 'page_size') ?? asked(call, 'limit') ?? Number.NaN);
  const size =
    Number.isFinite(written) && written > 0 ? written : Number(facts?.default ?? facts?.stated?.default ?? usualSize);
  return Math.max(1, Math.min(size, maximum));
}

function sizeType({ context: { api } }: ResourceCall): FieldType | undefined {
  const { query, body } = factsOf(api);
  for (const type of [query, body]) {
    const fields = type === undefined ? undefined : resolve(type);
    const size = fields && isObjectType(fields) && (memberType(fields, 'page_size') ?? memberType(fields, 'limit'));
    if (size) return resolve(size);
  }
  return undefined;
}

function asked({ input }: ResourceCall, name: string): unknown {
  return valueAt(input, `query.${name}`) ?? valueAt(input, `body.${name}`);
}

/** A token is bound to the request: everything but the page itself. */
function writeToken(call: ResourceCall, last: string): string {
  return Buffer.from(`${last} ${requestHash(call)}`).toString('base64url');
}

function readToken(call: ResourceCall, token: string): string {
  const [after, of] = Buffer.from(token, 'base64url').toString().split(' ');
  if (of !== requestHash(call)) throw badPageToken(call, token);
  return after as string;
}

function requestHash({ input, context }: ResourceCall): string {
  const asks = JSON.stringify([context.api.id, input.path, input.params, input.data], (name, value) =>
    name === 'page_token' || name === 'page_size' ? undefined : value,
  );
  return hash('sha256', asks, 'base64url').slice(0, 12);
}

function answerNames({ context: { api } }: ResourceCall): string[] {
  const { data } = answerOf(api);
  const fields = data === undefined ? {} : resolve(data);
  return isObjectType(fields) ? Object.keys(fields).map((key) => readFieldKey(key).name) : [];
}
