import { cellText, columnsOf } from './cells.ts';

/** Rows as CSV with a header line (RFC 4180, lines end in CR LF). Nested values are JSON. */
export function csvOf(rows: readonly unknown[]): string {
  const columns = columnsOf(rows);
  const lines = [columns, ...rows.map((row) => columns.map((column) => cellText(row, column)))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
