import type * as blockApi from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlock';
import { reject } from '../../../../gateway/reject.ts';
import type { ResolvedIds } from '../../../../gateway/resolve-ids.ts';
import { announcementCodes as codes } from '../codes.ts';
import { type BlockTree, contentOf, type StoredBlock, setContent } from './block-tree.ts';
import { blockTypes, kindOf } from './block-types.ts';
import { deleteGridColumn, insertGridColumn, updateGridRatios } from './grid-edits.ts';
import type { BlockMaker } from './new-blocks.ts';
import {
  deleteTableColumns,
  deleteTableRows,
  insertTableColumn,
  insertTableRow,
  mergeTableCells,
  unmergeTableCells,
  updateTableProperty,
} from './table-edits.ts';
import { readElements, type TextContent, type TextElement } from './text.ts';

/** One edit of one block, as a caller writes it. */
export type BlockEdit = NonNullable<NonNullable<blockApi.BatchUpdateInput['data']>['requests']>[number];

interface Target {
  readonly tree: BlockTree;
  readonly block: StoredBlock;
  readonly maker: BlockMaker;
}

type Edits = Omit<Required<BlockEdit>, 'block_id' | 'update_task'>;

/** What each operation does, and to which blocks it can be done: those of text, or of one type. */
const operations: {
  readonly [Name in keyof Edits]?: {
    readonly on: 'text' | number;
    readonly run: (target: Target, edit: Edits[Name]) => void;
  };
} = {
  update_text_elements: {
    on: 'text',
    run: ({ block, maker }, { elements }) => setText(block, { elements: newElements(elements, maker.ids) }),
  },
  update_text_style: { on: 'text', run: ({ block }, { style, fields }) => setStyle(block, { ...style }, fields) },
  update_text: {
    on: 'text',
    run: ({ block, maker }, { elements, style, fields }) => {
      setText(block, { elements: newElements(elements, maker.ids) });
      setStyle(block, { ...style }, fields);
    },
  },
  update_table_property: { on: blockTypes.table, run: ({ block }, edit) => updateTableProperty(block, edit) },
  insert_table_row: {
    on: blockTypes.table,
    run: ({ tree, block, maker }, { row_index }) => insertTableRow(tree, block, row_index, maker),
  },
  insert_table_column: {
    on: blockTypes.table,
    run: ({ tree, block, maker }, { column_index }) => insertTableColumn(tree, block, column_index, maker),
  },
  delete_table_rows: {
    on: blockTypes.table,
    run: ({ tree, block }, edit) => deleteTableRows(tree, block, edit.row_start_index, edit.row_end_index),
  },
  delete_table_columns: {
    on: blockTypes.table,
    run: ({ tree, block }, edit) => deleteTableColumns(tree, block, edit.column_start_index, edit.column_end_index),
  },
  merge_table_cells: {
    on: blockTypes.table,
    run: ({ block }, edit) =>
      mergeTableCells(block, {
        row: edit.row_start_index,
        rowEnd: edit.row_end_index,
        column: edit.column_start_index,
        columnEnd: edit.column_end_index,
      }),
  },
  unmerge_table_cells: {
    on: blockTypes.table,
    run: ({ block }, { row_index, column_index }) => unmergeTableCells(block, row_index, column_index),
  },
  insert_grid_column: {
    on: blockTypes.grid,
    run: ({ tree, block, maker }, { column_index }) => insertGridColumn(tree, block, column_index, maker),
  },
  delete_grid_column: {
    on: blockTypes.grid,
    run: ({ tree, block }, { column_index }) => deleteGridColumn(tree, block, column_index),
  },
  update_grid_column_width_ratio: {
    on: blockTypes.grid,
    run: ({ tree, block }, { width_ratios }) => updateGridRatios(tree, block, width_ratios),
  },
  replace_image: {
    on: blockTypes.image,
    run: ({ block }, edit) => setContent(block, { ...contentOf(block), ...edit }),
  },
  replace_file: {
    on: blockTypes.file,
    run: ({ block }, { token }) => setContent(block, { ...contentOf(block), token }),
  },
};

/** Does the one operation of an edit: 1770001 for none or several, 1770025 for one that is not for blocks of this type. */
export function updateBlock(tree: BlockTree, edit: BlockEdit, maker: BlockMaker): StoredBlock {
  const block = tree.get(edit.block_id ?? '');
  const named = Object.entries(edit).filter(([name, value]) => name !== 'block_id' && value !== undefined);
  const [name, value] = named[0] ?? [];
  if (name === undefined || named.length > 1) {
    throw reject(codes.paramInvalid, { because: `${named.length} operations on ${block.block_id}` });
  }
  const operation = operations[name as keyof Edits] as
    | { on: 'text' | number; run: (target: Target, edit: unknown) => void }
    | undefined;
  const fits =
    operation && (operation.on === 'text' ? kindOf(block.block_type)?.text : operation.on === block.block_type);
  if (!fits) throw reject(codes.operationNotForBlock, { because: `${name} on a block of type ${block.block_type}` });
  operation.run({ tree, block, maker }, value);
  return block;
}

/** In one update of a text. Source: `elements` of `…/docx-v1/chat-announcement-block/batch_update`. */
const mostInOneText: Readonly<Record<string, number>> = { reminder: 30, mention_doc: 50, mention_user: 100 };

function newElements(written: readonly object[], ids: ResolvedIds): TextElement[] {
  const elements = readElements(written, ids);
  if (elements.length === 0) throw reject(codes.paramInvalid, { because: 'a text has at least one element' });
  for (const [kind, most] of Object.entries(mostInOneText)) {
    const count = elements.filter((element) => element[kind] !== undefined).length;
    if (count > most) throw reject(codes.tooManyResources, { because: `${count} elements ${kind}` });
  }
  return elements;
}

/** Numbers of the fields of a style. Source: `fields` of the same page. */
const styleFields: Readonly<Record<number, string>> = {
  1: 'align',
  2: 'done',
  3: 'folded',
  4: 'language',
  5: 'wrap',
  6: 'background_color',
  7: 'indentation_level',
};

function setStyle(block: StoredBlock, style: Record<string, unknown>, fields: readonly number[]): void {
  if (fields.length === 0) throw reject(codes.paramInvalid, { because: 'fields names no field of the style' });
  const changed = { ...textOf(block).style };
  for (const field of fields) {
    const name = styleFields[field];
    if (name === undefined) throw reject(codes.paramInvalid, { because: `there is no field ${field} of a style` });
    changed[name] = style[name];
  }
  setText(block, { style: changed });
}

function textOf(block: StoredBlock): TextContent {
  return contentOf(block) as unknown as TextContent;
}

function setText(block: StoredBlock, part: Partial<TextContent>): void {
  setContent(block, { ...textOf(block), ...part });
}
