import type { StoredAutoNumber } from '../cells/stored-value.ts';
import { formatTime, type TimeZone } from '../formula/time-zone.ts';
import type { Field } from './field.ts';

/**
 * The auto number of a record: the number itself, or with a rule of its own the number with so many digits, fixed texts and
 * the day of creation, in the order of the rule. Source: `app-table-field/guide`.
 */
export function serialOf({ property }: Field, number: number, createdTime: number, zone: TimeZone): StoredAutoNumber {
  const { type, options = [] } = property?.auto_serial ?? { type: 'auto_increment_number' };
  if (type !== 'custom') return { number, text: String(number) };
  const parts = options.map((option) => {
    if (option.type === 'system_number') return String(number).padStart(Number(option.value), '0');
    return option.type === 'created_time' ? formatTime(createdTime, zone, option.value) : option.value;
  });
  return { number, text: parts.join('') };
}
