import type { ApiLogRow } from '../store/tables/api-log.ts';
import type { LogFilter } from './search-logs.ts';

/** Whether a record that has just been written fits a filter: what `searchLogs` asks of the store, asked of one record. */
export function matchesFilter(record: ApiLogRow, filter: LogFilter): boolean {
  const { since = 0, until = Number.POSITIVE_INFINITY, appId, api, code, status, failed, text } = filter;
  return (
    record.time >= since &&
    record.time < until &&
    (appId === undefined || record.app_id === appId) &&
    (api === undefined || (api.endsWith('.') ? lower(record.api_id).startsWith(lower(api)) : record.api_id === api)) &&
    (code === undefined || record.code === code) &&
    (status === undefined || hasStatus(record.status, status)) &&
    (failed === undefined || failed === (record.refused_by !== '' || record.code !== 0)) &&
    (text === undefined || textsOf(record).some((one) => lower(one).includes(lower(text))))
  );
}

function hasStatus(status: number, written: string): boolean {
  return /^[1-5]xx$/i.test(written) ? String(status)[0] === written[0] : status === Number(written);
}

function textsOf(record: ApiLogRow): string[] {
  return [record.path, record.query, record.msg, record.request_body, record.response_body];
}

function lower(text: string): string {
  return text.toLowerCase();
}
