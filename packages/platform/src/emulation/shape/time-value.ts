import type { ApiEntry } from '@larkspur/catalog';

/** How a project writes a point in time. */
export type TimeForm = 'seconds' | 'milliseconds' | 'datetime' | 'rfc3339';

/**
 * Source: the examples of the answers on the API pages; the unit is that of most fields of a project. Everything else
 * counts seconds.
 */
const formOfProject: Readonly<Record<string, TimeForm>> = {
  aily: 'milliseconds',
  apaas: 'milliseconds',
  approval: 'milliseconds',
  base: 'milliseconds',
  bitable: 'milliseconds',
  ehr: 'milliseconds',
  helpdesk: 'milliseconds',
  hire: 'milliseconds',
  im: 'milliseconds',
  mail: 'milliseconds',
  minutes: 'milliseconds',
  okr: 'milliseconds',
  performance: 'milliseconds',
  task: 'milliseconds',
  compensation: 'datetime',
  corehr: 'datetime',
  meetingRoom: 'rfc3339',
  moments: 'rfc3339',
  spark: 'rfc3339',
};

export function timeFormOf({ project, version }: Pick<ApiEntry, 'project' | 'version'>): TimeForm {
  if (project === 'task' && version === 'v1') return 'seconds';
  return formOfProject[project] ?? 'seconds';
}

const timeName =
  /(^|_)(time|timestamp|date|birthday|at)$|^(time|timestamp|date)_|[a-z](Time|Date)$|_time_|^(created|updated|modified)$/;
const noTimeName = /zone|type|duration|format|unit|_status$|interval|is_|num$|count/;

/** Whether a field with this name holds a point in time. */
export function isTimeName(name: string): boolean {
  return timeName.test(name) && !noTimeName.test(name);
}

/** A point in time as text. A name that ends in `date` is a day, except in a number of seconds or milliseconds (`int64`). */
export function timeText(milliseconds: number, name: string, form: TimeForm, isNumber: boolean): string {
  const iso = new Date(milliseconds).toISOString();
  if (!isNumber && /(date|birthday)$/i.test(name)) return iso.slice(0, 10);
  if (!isNumber && form === 'datetime') return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  if (!isNumber && form === 'rfc3339') return `${iso.slice(0, 19)}Z`;
  return String(timeNumber(milliseconds, form));
}

export function timeNumber(milliseconds: number, form: TimeForm): number {
  return form === 'milliseconds' ? milliseconds : Math.floor(milliseconds / 1000);
}
