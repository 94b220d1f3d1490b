import { type RawBuilder, sql } from 'kysely';
import { logIdPrefix } from '../gateway/log-id.ts';
import { statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { ApiLogRow } from '../store/tables/api-log.ts';

/** Which calls to find; what is left out is not asked for. */
export interface LogFilter {
  /** In milliseconds since 1970; `until` is not included. */
  readonly since?: number;
  readonly until?: number;
  readonly appId?: string;
  /** An API id, or the beginning of one that ends in a dot: `im.v1.`. */
  readonly api?: string;
  readonly code?: number;
  /** A status, or a class of them: `404`, `4xx`. */
  readonly status?: string;
  /** Calls that were refused (true), or that worked (false). */
  readonly failed?: boolean;
  /** Stands in path, query, message or one of the bodies; upper and lower case count alike. */
  readonly text?: string;
}

/** What a list of calls shows of each. */
export type LogSummary = Pick<ApiLogRow, (typeof summaryColumns)[number]>;

export interface LogPage {
  /** Newest first. */
  readonly records: readonly LogSummary[];
  /** Where to go on: only older calls than this log id are left to search. Undefined at the end. */
  readonly before: string | undefined;
}

/** A search looks at this many records in one go, so that no call of the platform waits long for it. */
const recordsPerStep = 5_000;

const summaryColumns = [
  'log_id',
  'time',
  'app_id',
  'tenant_key',
  'token_kind',
  'api_id',
  'method',
  'path',
  'status',
  'code',
  'msg',
  'duration',
  'refused_by',
  'emulation',
] as const;
const searchedTexts = ['path', 'query', 'msg', 'request_body', 'response_body'] as const;

const oneRecord = statement((db, v: { logId: string }) =>
  db.selectFrom('api_log').selectAll().where('log_id', '=', v.logId),
);

/** The whole record of a call; undefined where there is none, or none any more. */
export function findLog(db: Db, logId: string): Promise<ApiLogRow | undefined> {
  return db.first(oneRecord, { logId });
}

/**
 * Finds calls, newest first, among the records that are older than `before`. One step looks at a bounded number of records:
 * a page may hold fewer than `limit`, even none, while `before` says that there is more to search.
 */
export async function searchLogs(
  db: Db,
  filter: LogFilter,
  { before, limit }: { before?: string; limit: number },
): Promise<LogPage> {
  const newest = filter.until === undefined ? undefined : logIdPrefix(filter.until + 999);
  const under = [before, newest].filter((id) => id !== undefined).toSorted()[0];
  const from = filter.since === undefined ? '' : logIdPrefix(filter.since);
  let step = db.build.selectFrom('api_log').where('log_id', '>=', from);
  if (under !== undefined) step = step.where('log_id', '<', under);
  const last = await db.first(
    step
      .select('log_id')
      .orderBy('log_id', 'desc')
      .offset(recordsPerStep - 1)
      .limit(1),
  );
  const lookedAt = last === undefined ? step : step.where('log_id', '>=', last.log_id);
  let query = lookedAt.select(summaryColumns).orderBy('log_id', 'desc').limit(limit);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  const records = await db.all(query);
  return { records, before: records.length === limit ? records.at(-1)?.log_id : last?.log_id };
}

function conditionsOf(filter: LogFilter): RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = [];
  if (filter.since !== undefined) conditions.push(sql`${sql.ref('time')} >= ${filter.since}`);
  if (filter.until !== undefined) conditions.push(sql`${sql.ref('time')} < ${filter.until}`);
  if (filter.appId !== undefined) conditions.push(sql`${sql.ref('app_id')} = ${filter.appId}`);
  if (filter.code !== undefined) conditions.push(sql`${sql.ref('code')} = ${filter.code}`);
  if (filter.failed !== undefined) {
    const worked = sql<boolean>`(${sql.ref('refused_by')} = '' and ${sql.ref('code')} = 0)`;
    conditions.push(filter.failed ? sql`not ${worked}` : worked);
  }
  if (filter.api !== undefined) {
    const written = filter.api;
    conditions.push(
      written.endsWith('.') ? contains('api_id', written, 'start') : sql`${sql.ref('api_id')} = ${written}`,
    );
  }
  if (filter.status !== undefined) conditions.push(hasStatus(filter.status));
  if (filter.text !== undefined) {
    const texts = searchedTexts.map((column) => contains(column, filter.text as string, 'anywhere'));
    conditions.push(sql`(${sql.join(texts, sql` or `)})`);
  }
  return conditions;
}

function hasStatus(written: string): RawBuilder<boolean> {
  const status = sql.ref('status');
  if (!/^[1-5]xx$/i.test(written)) return sql`${status} = ${Number(written)}`;
  const first = Number(written[0]) * 100;
  return sql`${status} >= ${first} and ${status} < ${first + 100}`;
}

function contains(column: string, text: string, where: 'start' | 'anywhere'): RawBuilder<boolean> {
  const literal = text.toLowerCase().replace(/[\\%_]/g, '\\$&');
  const pattern = where === 'start' ? `${literal}%` : `%${literal}%`;
  return sql`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
