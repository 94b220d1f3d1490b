import { type ApiFacts, type IdConversion, isReference, isScalarFacts, sharedType } from '@larkspur/catalog';
import type { PlatformContext } from '../platform-context.ts';
import type { Db } from '../store/store.ts';
import type { Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import type { WrittenInput } from './input.ts';
import { type CallRejectedError, reject } from './reject.ts';

/** What a resolver may look at. */
export interface IdContext {
  readonly db: Db;
  readonly caller: Caller;
  readonly platform: PlatformContext;
}

/**
 * Resolves ids of one kind, as the gateway does before the service sees the call. Each domain brings the resolvers of the
 * ids that it gives out.
 */
export interface IdResolver {
  /**
   * Notes in `into` what each id stands for. `type` is the value of the API's id-type parameter, if it has one and it is
   * given. Gives the refusal, made by `unknownIds` or `reject`, when one of them stands for nothing.
   */
  resolve(
    ids: readonly string[],
    type: string | undefined,
    context: IdContext,
    into: ResolvedIds,
  ): Promise<UnknownIds | CallRejectedError | undefined>;
}

/** Ids that stand for nothing: the code of their kind, its name in the message, and an example where one is known. */
export interface UnknownIds {
  readonly code: number;
  readonly kind: string;
  readonly example?: string;
  readonly ids: readonly string[];
}

/** What the ids of a call stand for. A handler asks for those that its API's facts list under `ids`. */
export class ResolvedIds {
  readonly users = new Map<string, number>();
  readonly departments = new Map<string, string>();

  /** The number of the user that the caller wrote as `id`. */
  larkId(id: string): number {
    const larkId = this.users.get(id);
    if (larkId === undefined) throw new Error(`The gateway has not resolved the user id "${id}" of this call.`);
    return larkId;
  }

  /** The open_department_id (or `0`) of the department that the caller wrote as `id`. */
  openDepartmentId(id: string): string {
    const known = this.departments.get(id);
    if (known === undefined) throw new Error(`The gateway has not resolved the department id "${id}" of this call.`);
    return known;
  }
}

/** Resolves every id of the call. Throws the code of the first kind that has an unknown one. */
export async function resolveIds(
  facts: Pick<ApiFacts, 'ids' | 'query'>,
  input: WrittenInput,
  context: IdContext,
): Promise<ResolvedIds> {
  const resolved = new ResolvedIds();
  for (const conversion of facts.ids ?? []) {
    const resolver = context.platform.domains.idResolver(conversion.kind);
    if (!resolver) continue;
    const ids = valuesAt(input, conversion).filter((id) => typeof id === 'string' && id !== '') as string[];
    if (ids.length === 0) continue;
    const type = conversion.typeParameter && writtenType(facts, input, conversion.typeParameter);
    const unknown = await resolver.resolve(ids, type, context, resolved);
    if (unknown) throw 'kind' in unknown ? refusalOf(unknown, conversion) : unknown;
  }
  return resolved;
}

/** The kind of id that the caller says it uses; else the one that the page gives as default (`people_corehr_id`). */
function writtenType(
  { query = {} }: Pick<ApiFacts, 'query'>,
  input: WrittenInput,
  parameter: string,
): string | undefined {
  const written = input.query[parameter];
  if (written !== undefined) return written as string;
  const declared = query[parameter] ?? query[`${parameter}!`] ?? 'string';
  const type = isReference(declared) ? sharedType(declared) : declared;
  return isScalarFacts(type) ? (type.default as string | undefined) : undefined;
}

/**
 * The live wording, stable over the codes; the example is left out for kinds of which none was seen.
 */
function refusalOf({ code, kind, example, ids }: UnknownIds, { field }: IdConversion): CallRejectedError {
  const shown = example ? `, and the example value is {${example}}` : '';
  return reject(code, {
    msg:
      `The request you send is not a valid {${kind}} or not exists${shown}. Invalid ids: [${ids.join(', ')}] . ` +
      'Please see field_violations for details and refer to API documentation to correct accordingly and resubmit',
    fieldViolations: ids.map((value) => ({ field, value, description: 'id not exist' })),
    because: `${field}: no ${kind} ${ids.join(', ')} in this tenant`,
  });
}

/** An id that the gateway does not know, in a place that it does not look at: for handlers that find it themselves. */
export function unknownId(kind: 'open_chat_id' | 'open_message_id', field: string, id: string): CallRejectedError {
  const code = kind === 'open_chat_id' ? codes.chatIdUnknown : codes.messageIdUnknown;
  return refusalOf({ code, kind, ids: [id] }, { in: 'body', field, kind });
}

/** The values at a place of the input: `id_list[*]`, `filter.chat_ids[*]`, `message_id`. */
function valuesAt(input: WrittenInput, { in: part, field }: IdConversion): unknown[] {
  if (part === 'path') return [input.path[field.replace('[*]', '')]];
  let values: unknown[] = [part === 'query' ? input.query : input.body];
  for (const step of field.split('.')) {
    const name = step.endsWith('[*]') ? step.slice(0, -3) : step;
    values = values.flatMap((value) => (isObject(value) ? value[name] : undefined));
  }
  return values;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
