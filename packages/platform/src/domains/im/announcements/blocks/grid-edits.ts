import { reject } from '../../../../gateway/reject.ts';
import { announcementCodes as codes } from '../codes.ts';
import { type BlockTree, type StoredBlock, setContent } from './block-tree.ts';
import { blockTypes } from './block-types.ts';
import { type BlockMaker, newContainer } from './new-blocks.ts';

const mostColumns = 10;
const leastColumns = 2;

/** A new column behind the one with this number, counted from 1; -1 for the end. All columns get the same width (inferred). */
export function insertGridColumn(tree: BlockTree, grid: StoredBlock, index: number, maker: BlockMaker): void {
  const columns = tree.childrenOf(grid);
  const at = index === -1 ? columns.length : index;
  if (at < 1 || at > columns.length) throw outOfColumns(index);
  if (columns.length + 1 > mostColumns) throw reject(codes.tooManyGridColumns);
  const { block, below } = newContainer(grid.block_id, blockTypes.gridColumn, { grid_column: {} }, maker);
  tree.addBelow(below);
  tree.insert(grid, [block], at);
  spread(tree, grid);
}

/** Takes a column away, counted from 0, -1 for the last. Two stay. */
export function deleteGridColumn(tree: BlockTree, grid: StoredBlock, index: number): void {
  const columns = tree.childrenOf(grid);
  const column = columns.at(index);
  if (!column) throw outOfColumns(index);
  if (columns.length <= leastColumns) {
    throw reject(codes.operationInvalid, { because: `a grid has at least ${leastColumns} columns` });
  }
  tree.remove(grid, [column.block_id]);
  spread(tree, grid);
}

/** One share, in per cent, for each column. */
export function updateGridRatios(tree: BlockTree, grid: StoredBlock, ratios: readonly number[]): void {
  const columns = tree.childrenOf(grid);
  if (ratios.length !== columns.length) {
    throw reject(codes.paramInvalid, { because: `${ratios.length} shares for ${columns.length} columns` });
  }
  for (const [place, column] of columns.entries()) setContent(column, { width_ratio: ratios[place] });
}

function spread(tree: BlockTree, grid: StoredBlock): void {
  const columns = tree.childrenOf(grid);
  for (const column of columns) setContent(column, { width_ratio: Math.floor(100 / columns.length) });
  setContent(grid, { column_size: columns.length });
}

function outOfColumns(index: number) {
  return reject(codes.columnOutOfRange, { because: `column ${index}` });
}
