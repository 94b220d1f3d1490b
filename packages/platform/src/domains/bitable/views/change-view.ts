import { reject } from '../../../gateway/reject.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { isLink } from '../fields/field-types.ts';
import { openField } from '../fields/open-field.ts';
import { TimeZone } from '../formula/time-zone.ts';
import { newBaseId } from '../ids.ts';
import { keptValues, toKeptValues } from '../records/condition-values.ts';
import { readCondition } from '../records/conditions.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { Table } from '../tables/table.ts';
import type { ViewFilter, ViewProperty } from './view.ts';

export interface WrittenViewProperty {
  readonly filter_info?: {
    readonly conjunction: 'and' | 'or';
    readonly conditions: readonly { readonly field_id: string; readonly operator: string; readonly value?: string }[];
  };
  readonly hidden_fields?: readonly string[];
  readonly hierarchy_config?: { readonly field_id?: string };
}

/**
 * The property of a view with what was written of it. An empty list of conditions or fields, and an empty field_id, take
 * away what was there (inferred). Throws 1254009 and 1254044 for fields, 1254018 for conditions, 1254012 for a field that
 * cannot be hidden or make a hierarchy (that these get this code is inferred).
 */
export async function changedProperty(
  call: BaseCall,
  open: OpenTable,
  before: ViewProperty,
  { filter_info, hidden_fields, hierarchy_config }: WrittenViewProperty,
  userIdType?: string,
): Promise<ViewProperty> {
  return {
    ...before,
    filter_info: filter_info ? await readFilter(call, open, filter_info, userIdType) : before.filter_info,
    hidden_fields: hidden_fields ? readHidden(open.table, hidden_fields) : before.hidden_fields,
    hierarchy_config: hierarchy_config
      ? readHierarchy(open.table, hierarchy_config.field_id ?? '')
      : before.hierarchy_config,
  };
}

async function readFilter(
  call: BaseCall,
  { base, table }: OpenTable,
  { conjunction, conditions }: NonNullable<WrittenViewProperty['filter_info']>,
  userIdType: string | undefined,
): Promise<ViewFilter | null> {
  if (conditions.length === 0) return null;
  const context = { zone: TimeZone.named(base.time_zone), now: call.now, ...keptValues };
  const read = [];
  for (const { field_id, operator, value: written } of conditions) {
    const field = openField(table, field_id);
    const value = await toKeptValues(call, field, readValue(written), userIdType);
    readCondition({ field, operator, value }, context);
    read.push({ condition_id: newBaseId(call.platform, 'condition'), field_id, operator, value });
  }
  return { conjunction, conditions: read };
}

/** `"[\"optXXXX\"]"`, `"[\"ExactDate\",1642672432000]"`; nothing for a condition that takes no value. */
function readValue(written: string | undefined): string[] {
  if (written === undefined || written === '') return [];
  const invalid = reject(codes.invalidFilter, { because: `${written} is not the text of a JSON list` });
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw invalid;
  }
  if (!Array.isArray(value)) throw invalid;
  return value.map((element: unknown) => {
    if (typeof element === 'object') throw invalid;
    return String(element);
  });
}

function readHidden(table: Table, fieldIds: readonly string[]): readonly string[] | null {
  for (const fieldId of fieldIds) {
    if (openField(table, fieldId) === table.primary) throw notSupported('the primary field cannot be hidden');
  }
  return fieldIds.length === 0 ? null : [...new Set(fieldIds)];
}

/** A child record links to its parent in the same table. Source: `add-a-sub-record-in-a-base-table`. */
function readHierarchy(table: Table, fieldId: string): { field_id: string } | null {
  if (fieldId === '') return null;
  const field = openField(table, fieldId);
  if (!isLink(field) || field.property?.table_id !== table.table_id) {
    throw notSupported(`${fieldId} does not link within its table`);
  }
  return { field_id: fieldId };
}

function notSupported(because: string) {
  return reject(codes.notSupportFieldOrView, { because });
}
