/** What kind of block a number stands for. */
export interface BlockKind {
  /** The field that holds its content. */
  readonly key: string;
  /** Its content is text. */
  readonly text?: true;
  /** Other blocks may stand below it. */
  readonly parent?: true;
  /** It can be created below another block. */
  readonly creatable?: true;
}

const text = { text: true, parent: true, creatable: true } as const;
const lone = { text: true, creatable: true } as const;
const container = { parent: true, creatable: true } as const;
const leaf = { creatable: true } as const;

/**
 * The kinds of blocks of an announcement.
 * Source: `/uAjLw4CM/ukTMukTMukTM/group/upgraded-group-announcement/group-announcement-overview`, rules for parents and
 * children and limits of use.
 */
const kinds: Readonly<Record<number, BlockKind>> = {
  1: { key: 'page', text: true, parent: true },
  2: { key: 'text', ...text },
  ...Object.fromEntries(Array.from({ length: 9 }, (_, n) => [n + 3, { key: `heading${n + 1}`, ...text }])),
  12: { key: 'bullet', ...text },
  13: { key: 'ordered', ...text },
  14: { key: 'code', ...lone },
  15: { key: 'quote', ...lone },
  17: { key: 'todo', ...text },
  18: { key: 'bitable', ...leaf },
  19: { key: 'callout', ...container },
  20: { key: 'chat_card', ...leaf },
  22: { key: 'divider', ...leaf },
  23: { key: 'file', ...leaf },
  24: { key: 'grid', ...leaf },
  25: { key: 'grid_column', parent: true },
  26: { key: 'iframe', ...leaf },
  27: { key: 'image', ...leaf },
  28: { key: 'isv', ...leaf },
  30: { key: 'sheet', ...leaf },
  31: { key: 'table', ...leaf },
  32: { key: 'table_cell', parent: true },
  33: { key: 'view' },
  34: { key: 'quote_container', ...container },
  36: { key: 'okr', ...leaf },
  40: { key: 'add_ons', ...leaf },
  42: { key: 'wiki_catalog', ...leaf },
  43: { key: 'board', ...leaf },
};

export const blockTypes = {
  page: 1,
  text: 2,
  todo: 17,
  bitable: 18,
  callout: 19,
  divider: 22,
  file: 23,
  grid: 24,
  gridColumn: 25,
  image: 27,
  isv: 28,
  sheet: 30,
  table: 31,
  tableCell: 32,
  view: 33,
  okr: 36,
} as const;

export function kindOf(blockType: number): BlockKind | undefined {
  return kinds[blockType];
}

const { table, sheet, bitable, okr, grid, tableCell, gridColumn, callout } = blockTypes;

/** Blocks that may not stand below a certain one, though it takes others. */
const forbiddenBelow: Readonly<Record<number, readonly number[]>> = {
  [tableCell]: [table, sheet, bitable, okr],
  [gridColumn]: [grid, bitable, okr],
};

/** All that may stand below a callout: text, headings, lists, tasks, quotes. */
const allowedInCallout = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 34, 35]);

/** Whether a block of one type may stand below one of another, which takes others. Source: the same page. */
export function mayStandBelow(parent: number, child: number): boolean {
  if (parent === callout) return allowedInCallout.has(child);
  return !forbiddenBelow[parent]?.includes(child);
}
