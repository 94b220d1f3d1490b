import type { DashboardBlock } from '../../bitable/dashboards/dashboard.ts';

type Layout = DashboardBlock['layout'];

/** Half of a dashboard's width; the published example of a block is as large (inferred to be usual). */
const size = { w: 12, h: 6 };

/** The place of a new block: in a row of its own below all others (inferred). */
export function placeBelow(blocks: readonly DashboardBlock[]): Layout {
  const bottom = Math.max(0, ...blocks.map(({ layout }) => layout.y + layout.h));
  return { x: 0, y: bottom, ...size };
}

/** Two blocks a row, in their order. */
export function arranged(blocks: readonly DashboardBlock[]): DashboardBlock[] {
  return blocks.map((block, index) => ({
    ...block,
    layout: { x: (index % 2) * size.w, y: Math.floor(index / 2) * size.h, ...size },
  }));
}
