import { cellText, columnsOf } from './cells.ts';
import { colour } from './output.ts';
import { onOneLine, shownWidth } from './terminal-text.ts';

/** A cell that is wider than this is cut. */
const widest = 80;

/** Rows in columns, for people. */
export function tableOf(rows: readonly unknown[]): string {
  const columns = columnsOf(rows);
  if (columns.length === 0) return '';
  const cells = rows.map((row) => columns.map((column) => onOneLine(cellText(row, column), widest)));
  const widths = columns.map((column, index) =>
    Math.max(shownWidth(column), ...cells.map((line) => shownWidth(line[index] as string))),
  );
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, index) =>
        index === line.length - 1 ? cell : cell + ' '.repeat((widths[index] as number) - shownWidth(cell)),
      )
      .join('  ');
  return [colour('bold', lineOf(columns)), ...cells.map(lineOf)].map((line) => `${line}\n`).join('');
}
