import { hash } from 'node:crypto';
import { type ApiAnswer, type ApiEntry, answerOf, factsOf } from '@larkspur/catalog';
import { type ApiHandler, type HandlerContext, WholeAnswer } from '../handler.ts';
import { isObject } from '../is-object.ts';
import { findSomePeople, shownPeople } from '../people.ts';
import { sampleFile } from './sample-files.ts';
import { type ShapeSource, shapeValue } from './shape-value.ts';
import { timeFormOf } from './time-value.ts';

type Input = { path: Record<string, string>; params: Record<string, unknown>; data: unknown };
type Context = HandlerContext<Input>;

/** When things of an answered shape came to be: 2025-01-01T00:00:00Z. */
const sampleTime = Date.UTC(2025, 0, 1);

/**
 * Answers an API with the shape that its page documents. Nothing is kept: the same call gives the same answer, and what the
 * caller wrote comes back in the fields of the same name.
 */
export function shapeHandler(api: ApiEntry): ApiHandler {
  const answer = answerOf(api);
  const isBinary = factsOf(api).binary === true;
  return {
    apiId: api.id,
    run: (isBinary ? binaryAnswer : (context: Context) => shapedAnswer(answer, context)) as ApiHandler['run'],
    msg: 'success',
    beside: !isBinary && answer.beside !== undefined,
    refuseInput: undefined,
  };
}

/** `data`, or with fields beside `code` those and `data` together. */
async function shapedAnswer({ data, beside }: ApiAnswer, context: Context): Promise<unknown> {
  const source = await sourceOf(context);
  const shaped = data === undefined ? {} : shapeValue(data, 'data', source);
  if (beside === undefined) return shaped;
  const fields = shapeValue(beside, '', source) as object;
  return data === undefined ? fields : { ...fields, data: shaped };
}

async function binaryAnswer({ api }: Context): Promise<WholeAnswer> {
  const { contentType, extension, bytes } = sampleFile(api.path);
  const headers = {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="sample.${extension}"`,
    'Content-Length': String(bytes.length),
  };
  return new WholeAnswer({ status: 200, headers, body: bytes });
}

async function sourceOf(context: Context): Promise<ShapeSource> {
  const { api, input, caller, db } = context;
  const seed = hash('sha256', JSON.stringify([api.id, input.path, input.params, input.data]));
  return {
    ...shownPeople(context, await findSomePeople(db, caller), seed.slice(0, 32)),
    seed,
    timeForm: timeFormOf(api),
    time: sampleTime,
    known: knownValues(input),
    listLength: 1,
  };
}

/** What the caller wrote, by name; the last path parameter also as plain `id`. Paging is no part of it. */
function knownValues({ path, params, data }: Input): Map<string, unknown> {
  const known = new Map<string, unknown>();
  const body = isObject(data) ? data : {};
  for (const member of Object.values(body)) if (isObject(member)) addAll(known, member);
  addAll(known, body);
  addAll(known, params);
  addAll(known, path);
  const id = Object.values(path).at(-1);
  if (id !== undefined && !known.has('id')) known.set('id', id);
  for (const name of paging) known.delete(name);
  return known;
}

const paging = ['page_token', 'page_size', 'has_more', 'total', 'count'];

function addAll(known: Map<string, unknown>, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) if (!isObject(value)) known.set(name, value);
}
