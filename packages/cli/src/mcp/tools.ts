import { type ApiEntry, allApis, factsOf, searchApis, titleOf } from '@larkspur/catalog';
import type { ApiInput } from '@larkspur/client';
import { dryRunOf } from '../api/dry-run.ts';
import { findApi } from '../api/find-api.ts';
import { loadDefinition } from '../api/load-definition.ts';
import { type Connection, connect } from '../api/make-client.ts';
import { pagingOf, readItems } from '../api/read-pages.ts';
import type { CommandContext } from '../framework/command.ts';
import { filtered } from '../framework/jq.ts';
import { UsageError } from '../framework/usage-error.ts';
import { apiCard, fieldCard } from './api-card.ts';

/** A longer answer is cut, so that it does not fill an agent's context. */
const longestAnswer = 40_000;

export interface SearchArguments {
  readonly query: string;
  readonly limit?: number;
}

/** APIs by words, a line each. */
export function search({ query, limit = 15 }: SearchArguments): string {
  const found = query.trim() === '' ? allApis() : searchApis(query);
  if (found.length === 0) return `No API fits "${query}". Try fewer words, in Chinese or English, or a part of an id.`;
  const lines = found.slice(0, limit).map(lineOf);
  const left = found.length - lines.length;
  return [...lines, ...(left > 0 ? [`… and ${left} more: use more words.`] : [])].join('\n');
}

function lineOf(api: ApiEntry): string {
  const { en, zh } = titleOf(api);
  return `${api.id}  ${[en, zh].filter(Boolean).join(' · ')}  (${factsOf(api).risk ?? api.method})`;
}

export interface DescribeArguments {
  readonly api: string;
  readonly field?: string;
}

/** What an API takes and gives. Throws a `UsageError` for what does not exist. */
export function describe({ api, field }: DescribeArguments): string {
  const entry = findApi(api);
  if (field === undefined) return apiCard(entry);
  const card = fieldCard(entry, field);
  if (card !== undefined) return card;
  throw new UsageError(`${api} has no field ${field}. Fields begin with path, params, data or answer: data.filter.`);
}

export interface CallToolArguments extends ApiInput {
  readonly api: string;
  readonly as?: 'app' | 'user';
  readonly limit?: number;
  readonly jq?: string;
  readonly dry_run?: boolean;
}

/** Calls APIs as the app and the user of the command. */
export class ApiCaller {
  readonly #context: Pick<CommandContext, 'global' | 'out'>;
  readonly #readOnly: boolean;
  #connection: Connection | undefined;

  constructor(context: Pick<CommandContext, 'global' | 'out'>, readOnly: boolean) {
    this.#context = context;
    this.#readOnly = readOnly;
  }

  /** The answer of a call as JSON. Throws what a call throws, and a `UsageError` for what this server does not do. */
  async call({ api: id, as, limit, jq, dry_run, ...input }: CallToolArguments): Promise<string> {
    const entry = findApi(id);
    if (this.#readOnly && !onlyReads(entry)) {
      throw new UsageError(`${id} changes something, and this server was started with --read-only.`);
    }
    const api = await loadDefinition(entry);
    if (api.binary || api.multipart) throw new UsageError(`${id} has files: run "larkspur call ${id}" in a shell.`);
    if (dry_run || this.#context.global.dryRun) {
      const send = ({ client, options }: ReturnType<Connection['targetFor']>) =>
        client.call(api, input as never, options as never);
      return shown(await dryRunOf(this.#context, api, send), jq);
    }
    this.#connection ??= connect(this.#context);
    const { client, options } = this.#connection.targetFor(api, as ?? this.#context.global.as);
    const send = (given: ApiInput) => client.call(api, given as never, options as never);
    if (limit === undefined) return shown(await send(input), jq);
    const paging = pagingOf(api);
    if (!paging) throw new UsageError(`${id} does not answer in pages: leave "limit" out.`);
    let more = false;
    const items: unknown[] = [];
    const onMore = () => {
      more = true;
    };
    for await (const item of readItems(send, input, { paging, limit, onMore })) items.push(item);
    return shown({ items, has_more: more }, jq);
  }
}

function onlyReads(api: ApiEntry): boolean {
  const { risk } = factsOf(api);
  return risk === undefined ? api.method === 'GET' : risk === 'read';
}

async function shown(value: unknown, jq: string | undefined): Promise<string> {
  const text = jq === undefined ? JSON.stringify(value ?? {}) : await filtered(value, jq);
  if (text.length <= longestAnswer) return text;
  return `${text.slice(0, longestAnswer)}\n… cut after ${longestAnswer} of ${text.length} characters: pick fields with "jq", or read fewer items.`;
}
