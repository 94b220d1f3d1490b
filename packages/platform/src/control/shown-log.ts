import type { LogSummary } from '../api-log/search-logs.ts';
import { findUser } from '../domains/contact/directory.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { ApiLogRow } from '../store/tables/api-log.ts';
import { shownTime } from './shown-time.ts';
import type { ValueOf } from './value-of.ts';

/** What the list of calls shows of one. */
export const logSummaryFields = {
  'log_id!': 'string',
  'time!': 'string',
  /** '' for a call without a valid token; so are `tenant_key` and `token_kind`. */
  'app_id!': 'string',
  'tenant_key!': 'string',
  'token_kind!': 'string',
  /** '' where no API has the path. */
  'api!': 'string',
  'method!': 'string',
  'path!': 'string',
  'status!': 'integer',
  'code!': 'integer',
  'msg!': 'string',
  'duration_us!': 'integer',
  /** The check that refused the call; '' for one that worked. */
  'refused_by!': 'string',
  'emulation!': 'string',
} as const;

/** Everything that is kept of a call. Secrets and tokens are masked. */
export const logRecordFields = {
  ...logSummaryFields,
  'query!': 'string',
  'remote_address!': 'string',
  /** user_id of the user of a user token. */
  user_id: 'string',
  /** Which actual values led to the refusal; ''. */
  'because!': 'string',
  /** What the real service would have done otherwise. */
  'notes!': ['string'],
  'request_headers!': { '*': 'string' },
  'request_body!': 'string',
  'response_headers!': { '*': 'string' },
  'response_body!': 'string',
} as const;

export type ShownLogSummary = ValueOf<typeof logSummaryFields>;
export type ShownLogRecord = ValueOf<typeof logRecordFields>;

export function shownSummary(row: LogSummary): ShownLogSummary {
  const { log_id, time, app_id, tenant_key, token_kind, api_id, method, path, status, code, msg, duration } = row;
  return {
    log_id,
    time: shownTime(time),
    app_id,
    tenant_key,
    token_kind,
    api: api_id,
    method,
    path,
    status,
    code,
    msg,
    duration_us: duration,
    refused_by: row.refused_by,
    emulation: row.emulation,
  };
}

export async function shownRecord(row: ApiLogRow, { store }: PlatformContext): Promise<ShownLogRecord> {
  const user = row.lark_id === 0 ? undefined : await findUser(store.reader, row.lark_id);
  return {
    ...shownSummary(row),
    query: row.query,
    remote_address: row.remote_address,
    ...(user && { user_id: user.user_id }),
    because: row.because,
    notes: row.notes === '' ? [] : row.notes.split('\n'),
    request_headers: JSON.parse(row.request_headers),
    request_body: row.request_body,
    response_headers: JSON.parse(row.response_headers),
    response_body: row.response_body,
  };
}
