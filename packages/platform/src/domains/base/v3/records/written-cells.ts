import { convError } from '../../../bitable/cells/conv-error.ts';
import type { Field } from '../../../bitable/fields/field.ts';
import { factsOfType, fieldType, isLink } from '../../../bitable/fields/field-types.ts';
import { TimeZone } from '../../../bitable/formula/time-zone.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import { fieldNamed } from '../opened.ts';

/** A field that was written but cannot be: it is left out and told. Source: github larksuite/cli, record answers. */
export interface IgnoredField {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** Cells in the form of bitable/v1, by name of the field; and the fields that were left out. */
export interface ReadCells {
  readonly records: readonly Record<string, unknown>[];
  readonly ignored: readonly IgnoredField[];
}

/** `2026-03-24 10:00:00`, with less precision, with a `T`, or a time in milliseconds. */
const dateForm = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const markdownLink = /^\[([^\]]*)\]\(([^)\s]+)\)$/;

/**
 * Reads records as base/v3 writes them, by id or name of the field. What the service computes is ignored. Throws 1254044
 * and 1254045 for fields, and a type's own error for a date, link or location that is none.
 */
export function readV3Cells(open: OpenTable, written: readonly Readonly<Record<string, unknown>>[]): ReadCells {
  const ignored = new Map<string, IgnoredField>();
  const records = written.map((cells) => {
    const read: Record<string, unknown> = {};
    for (const [ref, value] of Object.entries(cells)) {
      const field = fieldNamed(open.table, ref);
      const { field_id: id, field_name: name } = field;
      if (factsOfType(field.type).computed) ignored.set(id, { id, name, reason: 'the field is read-only' });
      else read[name] = value === null ? null : toV1(open, field, value);
    }
    return read;
  });
  return { records, ignored: [...ignored.values()] };
}

/** What fits no form here is left as it is, for the rules of bitable/v1 to refuse. */
function toV1({ base }: OpenTable, field: Field, value: unknown): unknown {
  if (isLink(field)) return Array.isArray(value) ? value.map((element) => idOf(element) ?? element) : value;
  switch (field.type) {
    case fieldType.singleSelect:
      return Array.isArray(value) && value.length <= 1 ? (value[0] ?? null) : value;
    case fieldType.multiSelect:
      return typeof value === 'string' ? [value] : value;
    case fieldType.dateTime:
      return typeof value === 'string' ? readDate(field, value, TimeZone.named(base.time_zone)) : value;
    case fieldType.url:
      return typeof value === 'string' ? readUrl(value) : value;
    case fieldType.location: {
      const { lng, lat } = value as { lng?: unknown; lat?: unknown };
      return typeof lng === 'number' && typeof lat === 'number' ? `${lng},${lat}` : value;
    }
    default:
      return value;
  }
}

function idOf(element: unknown): string | undefined {
  const { id } = (element ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

function readDate(field: Field, value: string, zone: TimeZone): number {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = dateForm.exec(value.trim()) ?? [];
  if (year === undefined) throw convError(field, value, 'no date');
  const time = zone.moment(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  const local = zone.localTime(time);
  if (local.month !== Number(month) || local.day !== Number(day)) throw convError(field, value, 'there is no such day');
  return time;
}

function readUrl(value: string): { text: string; link: string } {
  const [, text, link] = markdownLink.exec(value) ?? [];
  return link === undefined ? { text: value, link: value } : { text: text || link, link };
}
