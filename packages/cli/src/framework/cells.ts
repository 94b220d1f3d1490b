/** The column of rows that are plain values. */
const valueColumn = 'value';

/** The names of all fields, in the order in which they come up. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const row of rows) for (const name of isObject(row) ? Object.keys(row) : [valueColumn]) columns.add(name);
  return [...columns];
}

/** What stands in a cell: texts as they are, nothing for null and what is absent, the rest as JSON. */
export function cellText(row: unknown, column: string): string {
  const value = isObject(row) ? row[column] : column === valueColumn ? row : undefined;
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
