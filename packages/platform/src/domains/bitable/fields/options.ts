import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';
import { limits } from '../limits.ts';
import type { SelectOption } from './field.ts';
import type { PropertyContext } from './read-property.ts';

/** Colors are numbers from 0 to 54. */
const colors = 55;

interface WrittenOption {
  readonly id?: string;
  readonly name?: string;
  readonly color?: number;
}

/**
 * The options of a select as they were written: one keeps its id if the field had it before, and otherwise is new.
 * Without a color it takes the one after the option before it. Source: `app-table-field/guide`.
 */
export function readOptions(
  written: readonly WrittenOption[],
  { optionsBefore, newOptionId }: Pick<PropertyContext, 'optionsBefore' | 'newOptionId'>,
  wrong: (because: string) => CallRejectedError,
): SelectOption[] {
  if (written.length > limits.options) throw wrong(`a field has at most ${limits.options} options`);
  const known = new Set(optionsBefore.map(({ id }) => id));
  const names = new Set<string>();
  let color = -1;
  return written.map((option) => {
    const name = option.name?.trim() ?? '';
    if (name === '') throw reject(codes.emptyOptionName);
    if (names.has(name)) throw wrong(`the option "${name}" is there twice`);
    names.add(name);
    color = option.color ?? (color + 1) % colors;
    const keeps = option.id !== undefined && known.delete(option.id);
    return { color, id: keeps ? (option.id as string) : newOptionId(), name };
  });
}

/** The options with those added that cells name and that are not among them yet. */
export function withNewOptions(
  options: readonly SelectOption[],
  names: Iterable<string>,
  newOptionId: () => string,
): SelectOption[] {
  const all = [...options];
  for (const name of names) {
    all.push({ color: ((all.at(-1)?.color ?? -1) + 1) % colors, id: newOptionId(), name });
  }
  return all;
}
