import { reject } from '../../../../gateway/reject.ts';
import { announcementCodes as codes } from '../codes.ts';
import { type BlockTree, contentOf, type StoredBlock, setContent } from './block-tree.ts';
import { blockTypes } from './block-types.ts';
import { type BlockMaker, checkTableSize, newContainer } from './new-blocks.ts';

/** The content of a table: its cells row by row. */
interface TableContent {
  cells: string[];
  property: {
    row_size: number;
    column_size: number;
    column_width: number[];
    merge_info: { row_span: number; col_span: number }[];
    header_row?: boolean;
    header_column?: boolean;
  };
}

/** A rectangle of cells, half open: its first row and column, and the first ones behind it. */
interface Area {
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

const width = 100;

export function updateTableProperty(
  table: StoredBlock,
  edit: { column_width?: number; column_index?: number; header_row?: boolean; header_column?: boolean },
): void {
  const { property, ...content } = tableOf(table);
  const column_width = [...property.column_width];
  if (edit.column_width !== undefined) {
    const index = edit.column_index ?? -1;
    if (index < 0 || index >= property.column_size) throw outOfColumns(index);
    column_width[index] = edit.column_width;
  }
  const { header_row = property.header_row, header_column = property.header_column } = edit;
  const headers = {
    ...(header_row !== undefined && { header_row }),
    ...(header_column !== undefined && { header_column }),
  };
  keep(table, { ...content, property: { ...property, column_width, ...headers } });
}

/** A new row before the one with this index, -1 for the end. */
export function insertTableRow(tree: BlockTree, table: StoredBlock, index: number, maker: BlockMaker): void {
  const { cells, property } = tableOf(table);
  const { row_size: rows, column_size: columns } = property;
  const at = index === -1 ? rows : index;
  if (at > rows) throw outOfRows(index);
  checkTableSize(rows + 1, columns);
  const fresh = newCells(tree, table, columns, maker);
  const areas = areasOf(property).map((area) => stretch(area, 'row', at));
  rebuild(table, cells.toSpliced(at * columns, 0, ...fresh), { ...property, row_size: rows + 1 }, areas);
}

/** A new column before the one with this index, -1 for the end. */
export function insertTableColumn(tree: BlockTree, table: StoredBlock, index: number, maker: BlockMaker): void {
  const { cells, property } = tableOf(table);
  const { row_size: rows, column_size: columns } = property;
  const at = index === -1 ? columns : index;
  if (at > columns) throw outOfColumns(index);
  checkTableSize(rows, columns + 1);
  const fresh = newCells(tree, table, rows, maker);
  const wider = fresh.flatMap((cell, row) => {
    const ofRow = cells.slice(row * columns, (row + 1) * columns);
    return ofRow.toSpliced(at, 0, cell);
  });
  const column_width = property.column_width.toSpliced(at, 0, width);
  const areas = areasOf(property).map((area) => stretch(area, 'column', at));
  rebuild(table, wider, { ...property, column_size: columns + 1, column_width }, areas);
}

/** A table keeps a row. */
export function deleteTableRows(tree: BlockTree, table: StoredBlock, start: number, end: number): void {
  const { cells, property } = tableOf(table);
  const { row_size: rows, column_size: columns } = property;
  if (start >= end || end > rows || end - start === rows) throw outOfRows(end);
  const gone = cells.slice(start * columns, end * columns);
  tree.remove(table, gone);
  const areas = areasOf(property).map((area) => shrink(area, 'row', start, end));
  rebuild(table, cells.toSpliced(start * columns, gone.length), { ...property, row_size: rows - (end - start) }, areas);
}

/** A table keeps a column. */
export function deleteTableColumns(tree: BlockTree, table: StoredBlock, start: number, end: number): void {
  const { cells, property } = tableOf(table);
  const { column_size: columns } = property;
  if (start >= end || end > columns || end - start === columns) throw outOfColumns(end);
  const isGone = (_: string, place: number) => place % columns >= start && place % columns < end;
  tree.remove(table, cells.filter(isGone));
  const column_size = columns - (end - start);
  const column_width = property.column_width.toSpliced(start, end - start);
  const areas = areasOf(property).map((area) => shrink(area, 'column', start, end));
  rebuild(
    table,
    cells.filter((cell, place) => !isGone(cell, place)),
    { ...property, column_size, column_width },
    areas,
  );
}

/** 1770024 for cells of which a part belongs to a merged area. */
export function mergeTableCells(table: StoredBlock, area: Area): void {
  const { cells, property } = tableOf(table);
  if (area.row >= area.rowEnd || area.rowEnd > property.row_size) throw outOfRows(area.rowEnd);
  if (area.column >= area.columnEnd || area.columnEnd > property.column_size) throw outOfColumns(area.columnEnd);
  const areas = areasOf(property);
  if (areas.some((other) => meet(area, other) && !isWithin(other, area))) {
    throw reject(codes.operationInvalid, { because: 'a part of the cells is merged with others' });
  }
  rebuild(table, cells, property, [...areas.filter((other) => !isWithin(other, area)), area]);
}

export function unmergeTableCells(table: StoredBlock, row: number, column: number): void {
  const { cells, property } = tableOf(table);
  if (row >= property.row_size) throw outOfRows(row);
  if (column >= property.column_size) throw outOfColumns(column);
  const cell = { row, rowEnd: row + 1, column, columnEnd: column + 1 };
  rebuild(
    table,
    cells,
    property,
    areasOf(property).filter((area) => !meet(area, cell)),
  );
}

function tableOf(table: StoredBlock): TableContent {
  return contentOf(table) as unknown as TableContent;
}

function keep(table: StoredBlock, content: TableContent): void {
  setContent(table, content as unknown as Record<string, unknown>);
}

function newCells(tree: BlockTree, table: StoredBlock, count: number, maker: BlockMaker): string[] {
  const made = Array.from({ length: count }, () =>
    newContainer(table.block_id, blockTypes.tableCell, { table_cell: {} }, maker),
  );
  tree.addBelow(made.flatMap((cell) => [cell.block, ...cell.below]));
  return made.map((cell) => cell.block.block_id);
}

/** The merged areas of a table. */
function areasOf({ merge_info, column_size }: TableContent['property']): Area[] {
  return merge_info.flatMap(({ row_span, col_span }, place) => {
    if (row_span === 1 && col_span === 1) return [];
    const row = Math.floor(place / column_size);
    const column = place % column_size;
    return [{ row, rowEnd: row + row_span, column, columnEnd: column + col_span }];
  });
}

function rebuild(
  table: StoredBlock,
  cells: string[],
  property: TableContent['property'],
  areas: readonly Area[],
): void {
  const merge_info = cells.map(() => ({ row_span: 1, col_span: 1 }));
  for (const { row, rowEnd, column, columnEnd } of areas) {
    if (rowEnd <= row || columnEnd <= column) continue;
    merge_info[row * property.column_size + column] = { row_span: rowEnd - row, col_span: columnEnd - column };
  }
  table.children = cells;
  keep(table, { cells, property: { ...property, merge_info } });
}

/** An area after a row or column came in before `at`: moved when it is behind, larger when it is around. */
function stretch(area: Area, what: 'row' | 'column', at: number): Area {
  const end = `${what}End` as const;
  return { ...area, [what]: area[what] + (area[what] >= at ? 1 : 0), [end]: area[end] + (area[end] > at ? 1 : 0) };
}

/** An area after rows or columns went. */
function shrink(area: Area, what: 'row' | 'column', start: number, end: number): Area {
  const after = (place: number) => place - Math.max(0, Math.min(place, end) - start);
  const last = `${what}End` as const;
  return { ...area, [what]: after(area[what]), [last]: after(area[last]) };
}

function meet(a: Area, b: Area): boolean {
  return a.row < b.rowEnd && b.row < a.rowEnd && a.column < b.columnEnd && b.column < a.columnEnd;
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.rowEnd <= outer.rowEnd &&
    inner.column >= outer.column &&
    inner.columnEnd <= outer.columnEnd
  );
}

function outOfRows(index: number) {
  return reject(codes.rowOutOfRange, { because: `row ${index}` });
}

function outOfColumns(index: number) {
  return reject(codes.columnOutOfRange, { because: `column ${index}` });
}
