import type { FieldType } from '../src/field-type.ts';

/** The named types that some JSON refers to, those of their own fields included; sorted by name. */
export function typesUsedBy(json: unknown, types: ReadonlyMap<string, FieldType>): Record<string, FieldType> {
  const used = new Map<string, FieldType>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') visitName(value);
    else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) visit(member);
  };
  const visitName = (text: string): void => {
    const name = text.slice(1);
    if (!text.startsWith('#') || used.has(name)) return;
    const type = types.get(name);
    if (type === undefined) return;
    used.set(name, type);
    visit(type);
  };
  visit(json);
  return Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}
