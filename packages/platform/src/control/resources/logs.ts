import { findLog, type LogFilter, searchLogs } from '../../api-log/search-logs.ts';
import { ControlError, wrongField } from '../control-error.ts';
import { controlRoute, rawControlRoute } from '../control-route.ts';
import { readMoment } from '../read-moment.ts';
import { logRecordFields, logSummaryFields, shownRecord, shownSummary } from '../shown-log.ts';
import { streamLogs } from '../stream-logs.ts';
import type { ValueOf } from '../value-of.ts';

const filterFields = {
  /** ISO 8601, milliseconds since 1970, or a time ago: `15m`. */
  since: 'string',
  until: 'string',
  app_id: 'string',
  /** An API id, or the beginning of one that ends in a dot: `im.v1.`. */
  api: 'string',
  code: 'integer',
  /** `404`, `4xx` */
  status: { $: 'string', pattern: '^[1-5](xx|XX|\\d\\d)$' },
  failed: 'boolean',
  /** Stands in path, query, message or one of the bodies. */
  text: { $: 'string', maxLength: 200 },
} as const;

export const logs = [
  controlRoute({
    id: 'logs.search',
    method: 'GET',
    path: '/_larkspur/logs',
    summary:
      'Calls, newest first. A page may hold fewer than asked for, or none, while `has_more` says that older ones are left',
    query: {
      ...filterFields,
      page_size: { $: 'integer', min: 1, max: 200 },
      /** A log id: only older calls are searched. */
      page_token: { $: 'string', pattern: '^\\d{14}[0-9A-F]{20}$' },
    },
    answer: { 'items!': [logSummaryFields], 'has_more!': 'boolean', page_token: 'string' },
    run: async ({ platform, query }) => {
      const filter = readFilter(query, platform.clock.now());
      const page = await searchLogs(platform.store.reader, filter, {
        before: query.page_token,
        limit: query.page_size ?? 50,
      });
      return {
        items: page.records.map(shownSummary),
        has_more: page.before !== undefined,
        ...(page.before !== undefined && { page_token: page.before }),
      };
    },
  }),
  rawControlRoute({
    id: 'logs.stream',
    method: 'GET',
    path: '/_larkspur/logs/stream',
    summary: 'Calls as they happen, as server-sent events: `data` is what the search gives of a call, `id` its log id',
    query: filterFields,
    run: async ({ platform, query }) => streamLogs(platform, readFilter(query, platform.clock.now())),
  }),
  controlRoute({
    id: 'logs.get',
    method: 'GET',
    path: '/_larkspur/logs/:log_id',
    summary: 'Everything that is kept of one call',
    answer: logRecordFields,
    run: async ({ platform, path }) => {
      const row = await findLog(platform.store.reader, path.log_id);
      if (!row) throw new ControlError('log_not_found', `There is no call ${path.log_id}, or none any more.`);
      return shownRecord(row, platform);
    },
  }),
];

function readFilter(query: ValueOf<typeof filterFields>, now: number): LogFilter {
  const since = query.since === undefined ? undefined : readMoment('since', query.since, now);
  const until = query.until === undefined ? undefined : readMoment('until', query.until, now);
  if (since !== undefined && until !== undefined && since >= until) throw wrongField('since', 'must lie before until');
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(query.app_id !== undefined && { appId: query.app_id }),
    ...(query.api !== undefined && { api: query.api }),
    ...(query.code !== undefined && { code: query.code }),
    ...(query.status !== undefined && { status: query.status }),
    ...(query.failed !== undefined && { failed: query.failed }),
    ...(query.text !== undefined && { text: query.text }),
  };
}
