import type * as blockChildren from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlockChildren';
import { reject } from '../../../../gateway/reject.ts';
import type { ResolvedIds } from '../../../../gateway/resolve-ids.ts';
import type { RandomBytes } from '../../../../new-id.ts';
import { announcementCodes as codes } from '../codes.ts';
import type { StoredBlock } from './block-tree.ts';
import { blockTypes, kindOf, mayStandBelow } from './block-types.ts';
import { readText, type TextContent } from './text.ts';

/** A block as a caller writes it. */
export type WrittenBlock = NonNullable<NonNullable<blockChildren.CreateInput['data']>['children']>[number];

/** A new block, and those that come into being below it. */
export interface NewBlock {
  readonly block: StoredBlock;
  readonly below: readonly StoredBlock[];
}

/** What a new block is made with. */
export interface BlockMaker {
  readonly random: RandomBytes;
  readonly ids: ResolvedIds;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 27 letters and digits, as blocks and documents are named. */
function newBlockId(random: RandomBytes): string {
  return Array.from(random(27), (byte) => letters[byte % letters.length]).join('');
}

/** Resources of a kind in one call at most. Source: 1770035 in the error tables. */
const mostInOneCall: Readonly<Record<number, number>> = {
  [blockTypes.image]: 20,
  [blockTypes.isv]: 20,
  [blockTypes.sheet]: 5,
  [blockTypes.bitable]: 5,
};

/** 1770035 for more new sheets, tables of a Base, pictures or widgets than one call may make. */
export function requireFewResources(written: readonly WrittenBlock[]): void {
  for (const [type, most] of Object.entries(mostInOneCall)) {
    const count = written.filter((block) => block.block_type === Number(type)).length;
    if (count > most) throw reject(codes.tooManyResources, { because: `${count} blocks of type ${type}` });
  }
}

/**
 * A new block below `parent`: 1770029 for a type that cannot be created, 1770030 for one that may not stand there, 1770006
 * for one whose content is missing.
 */
export function newBlock(written: WrittenBlock, parent: StoredBlock, maker: BlockMaker): NewBlock {
  const { block_type } = written;
  const kind = kindOf(block_type);
  if (!kind?.creatable) throw reject(codes.notCreatable, { because: `blocks of type ${block_type}` });
  if (!mayStandBelow(parent.block_type, block_type)) {
    throw reject(codes.relationInvalid, { because: `a ${kind.key} below a block of type ${parent.block_type}` });
  }
  const content = (written as unknown as Record<string, Record<string, unknown> | undefined>)[kind.key];
  if (content === undefined && block_type !== blockTypes.divider) {
    throw reject(codes.schemaMismatch, { because: `block_type ${block_type} comes without ${kind.key}` });
  }
  const start = { block_id: newBlockId(maker.random), parent_id: parent.block_id, block_type };
  if (kind.text) return alone({ ...start, [kind.key]: readText(content as Partial<TextContent>, maker.ids) });
  const make = special[block_type];
  return make ? make(start, content ?? {}, maker) : alone({ ...start, [kind.key]: content ?? {} });
}

/** An empty paragraph, which stands in every new cell, column and callout. */
function emptyText(parentId: string, { random, ids }: BlockMaker): StoredBlock {
  return { block_id: newBlockId(random), parent_id: parentId, block_type: blockTypes.text, text: readText({}, ids) };
}

/** A new cell or column with its empty paragraph. */
export function newContainer(
  parentId: string,
  block_type: number,
  content: Record<string, unknown>,
  maker: BlockMaker,
): { block: StoredBlock; below: StoredBlock[] } {
  const block_id = newBlockId(maker.random);
  const text = emptyText(block_id, maker);
  const block = { block_id, parent_id: parentId, block_type, children: [text.block_id], ...content };
  return { block, below: [text] };
}

type Start = Pick<StoredBlock, 'block_id' | 'parent_id' | 'block_type'>;
type Make = (start: Start, content: Record<string, unknown>, maker: BlockMaker) => NewBlock;

const mostRowsOfNewTable = 9;
const mostTableColumns = 100;
const mostTableCells = 2000;
const defaultWidth = 100;

/** Kinds of blocks whose content is not simply what the caller wrote. */
const special: Readonly<Record<number, Make>> = {
  [blockTypes.callout]: (start, content, maker) => {
    const text = emptyText(start.block_id, maker);
    return { block: { ...start, children: [text.block_id], callout: content }, below: [text] };
  },
  // A picture comes later: it is uploaded for the block and put in with replace_image.
  [blockTypes.image]: (start, content) =>
    alone({ ...start, image: { width: 100, height: 100, token: '', ...content } }),
  // A file stands in a view, which takes its place among the children.
  [blockTypes.file]: ({ block_id, parent_id, block_type }, content, { random }) => {
    const view_id = newBlockId(random);
    const view = { view_type: content.view_type ?? 1 };
    return {
      block: { block_id: view_id, parent_id, block_type: blockTypes.view, children: [block_id], view },
      below: [{ block_id, parent_id: view_id, block_type, file: { token: '', name: '' } }],
    };
  },
  [blockTypes.sheet]: (start, _, { random }) =>
    alone({ ...start, sheet: { token: `${newBlockId(random)}_${newBlockId(random).slice(0, 6)}` } }),
  [blockTypes.bitable]: (start, _, { random }) =>
    alone({ ...start, bitable: { token: `${newBlockId(random)}_tbl${newBlockId(random).slice(0, 13)}` } }),
  [blockTypes.grid]: (start, content, maker) => {
    const size = Number(content.column_size);
    const columns = Array.from({ length: size }, () =>
      newContainer(
        start.block_id,
        blockTypes.gridColumn,
        { grid_column: { width_ratio: Math.floor(100 / size) } },
        maker,
      ),
    );
    return withParts({ ...start, grid: { column_size: size } }, columns);
  },
  [blockTypes.table]: (start, content, maker) => {
    const property = (content.property ?? {}) as Record<string, unknown>;
    const rows = Number(property.row_size);
    const columns = Number(property.column_size);
    checkTableSize(rows, columns);
    if (rows > mostRowsOfNewTable) throw reject(codes.paramInvalid, { because: `a new table of ${rows} rows` });
    const cells = Array.from({ length: rows * columns }, () =>
      newContainer(start.block_id, blockTypes.tableCell, { table_cell: {} }, maker),
    );
    const table = {
      cells: cells.map((cell) => cell.block.block_id),
      property: {
        row_size: rows,
        column_size: columns,
        column_width: property.column_width ?? Array.from({ length: columns }, () => defaultWidth),
        merge_info: cells.map(() => ({ row_span: 1, col_span: 1 })),
        ...(property.header_row !== undefined && { header_row: property.header_row }),
        ...(property.header_column !== undefined && { header_column: property.header_column }),
      },
    };
    return withParts({ ...start, table }, cells);
  },
};

/** 1770001 for no rows or columns, 1770010 for more than 100 columns, 1770011 for more than 2000 cells. */
export function checkTableSize(rows: number, columns: number): void {
  if (!(rows >= 1 && columns >= 1)) throw reject(codes.paramInvalid, { because: `a table of ${rows} × ${columns}` });
  if (columns > mostTableColumns) throw reject(codes.tooManyTableColumns, { because: `${columns} columns` });
  if (rows * columns > mostTableCells) throw reject(codes.tooManyTableCells, { because: `${rows * columns} cells` });
}

function alone(block: StoredBlock): NewBlock {
  return { block, below: [] };
}

function withParts(block: StoredBlock, parts: readonly { block: StoredBlock; below: StoredBlock[] }[]): NewBlock {
  return {
    block: { ...block, children: parts.map((part) => part.block.block_id) },
    below: parts.flatMap((part) => [part.block, ...part.below]),
  };
}
