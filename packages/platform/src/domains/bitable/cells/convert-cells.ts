import type { BaseCall } from '../call.ts';
import type { Field, SelectOption } from '../fields/field.ts';
import { fieldType, isLink } from '../fields/field-types.ts';
import { withNewOptions } from '../fields/options.ts';
import { readDate } from '../formula/evaluate.ts';
import { formatTime, type TimeZone } from '../formula/time-zone.ts';
import { FormulaError } from '../formula/value.ts';
import { newBaseId } from '../ids.ts';
import type { BaseRecord } from '../records/record.ts';
import type { StoredUrl, StoredValue } from './stored-value.ts';

/**
 * The records whose cell of a field changes with it, and the field with the options that they need. Of a field that keeps
 * its type, cells lose options that are gone, and links to another table. A cell that changes its type goes through its
 * text, and is empty where that says nothing to the new type (inferred: nothing of it is documented).
 */
export function convertCells(
  call: BaseCall,
  records: readonly BaseRecord[],
  before: Field,
  after: Field,
  zone: TimeZone,
): { edited: BaseRecord[]; field: Field } {
  const retyped = before.type !== after.type;
  if (retyped) call.note('How Feishu converts cells when the type of their field changes is not documented.');
  const sameTable = before.property?.table_id === after.property?.table_id;
  const options = new Map(after.property?.options?.map(({ id, name }) => [name, id]));
  const kept = new Set(options.values());
  let all: readonly SelectOption[] = after.property?.options ?? [];
  const optionId = (name: string): string => {
    let id = options.get(name);
    if (id === undefined) {
      all = withNewOptions(all, [name], () => newBaseId(call.platform, 'option'));
      id = (all.at(-1) as SelectOption).id;
      options.set(name, id);
    }
    return id;
  };
  const convert = (stored: StoredValue): StoredValue | undefined => {
    if (before.type === fieldType.duplexLink && after.type === fieldType.singleLink && sameTable) return stored;
    if (retyped) return fromText(textsOf(stored, before, zone), after, zone, optionId);
    if (after.type === fieldType.singleSelect) return kept.has(stored as string) ? stored : undefined;
    if (after.type === fieldType.multiSelect)
      return listOrEmpty((stored as readonly string[]).filter((id) => kept.has(id)));
    return isLink(after) && !sameTable ? undefined : stored;
  };
  const edited = records.flatMap((record) => {
    const { [after.field_id]: stored, ...cells } = record.cells;
    const value = stored === undefined ? undefined : convert(stored);
    const unchanged =
      value === stored || (Array.isArray(value) && value.length === (stored as readonly unknown[]).length && !retyped);
    if (unchanged) return [];
    return [{ ...record, cells: value === undefined ? cells : { ...cells, [after.field_id]: value } }];
  });
  const field =
    all === after.property?.options || all.length === 0
      ? after
      : { ...after, property: { ...after.property, options: all } };
  return { edited, field };
}

/** What a cell says, in pieces; nothing for types whose text needs other tables. */
function textsOf(stored: StoredValue, field: Field, zone: TimeZone): string[] {
  const name = (id: string) => field.property?.options?.find((option) => option.id === id)?.name ?? '';
  switch (field.type) {
    case fieldType.text:
    case fieldType.phone:
    case fieldType.location:
      return [stored as string];
    case fieldType.number:
      return [String(stored)];
    case fieldType.singleSelect:
      return [name(stored as string)];
    case fieldType.multiSelect:
      return (stored as readonly string[]).map(name);
    case fieldType.dateTime:
      return [formatTime(stored as number, zone, field.property?.date_formatter ?? 'yyyy/MM/dd')];
    case fieldType.url:
      return [(stored as StoredUrl).text];
    default:
      return [];
  }
}

function fromText(
  texts: readonly string[],
  to: Field,
  zone: TimeZone,
  optionId: (name: string) => string,
): StoredValue | undefined {
  const text = texts.join(',');
  if (text === '') return undefined;
  switch (to.type) {
    case fieldType.text:
      return text;
    case fieldType.number:
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case fieldType.phone:
      return /^\+?\d{1,64}$/.test(text) ? text : undefined;
    case fieldType.url:
      return { text, link: text };
    case fieldType.singleSelect:
      return optionId(texts[0] as string);
    case fieldType.multiSelect:
      return [...new Set(texts.flatMap((piece) => piece.split(',')).filter((piece) => piece !== ''))].map(optionId);
    case fieldType.dateTime:
      return dateOf(text, zone);
    default:
      return undefined;
  }
}

function dateOf(text: string, zone: TimeZone): number | undefined {
  try {
    return readDate(text, zone);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

function listOrEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}
