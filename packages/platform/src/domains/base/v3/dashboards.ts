import { reject } from '../../../gateway/reject.ts';
import { openBase } from '../../bitable/bases/open-base.ts';
import { reviseBase } from '../../bitable/bases/queries.ts';
import type { BaseCall } from '../../bitable/call.ts';
import { codes } from '../../bitable/codes.ts';
import {
  type Dashboard,
  type DashboardBlock,
  openDashboard,
  saveDashboard,
} from '../../bitable/dashboards/dashboard.ts';

export interface DashboardPath {
  readonly base_token: string;
  readonly dashboard_id: string;
}

/** Opens the dashboard of a Base. Throws what `openBase` throws, and 1254050. */
export async function openDashboardAt(
  call: BaseCall,
  { base_token, dashboard_id }: DashboardPath,
  need: 'view' | 'edit',
): Promise<Dashboard> {
  const { base } = await openBase(call, base_token, need);
  return openDashboard(call.db, base, dashboard_id);
}

/** Writes a dashboard and counts the Base's revision up. */
export async function reviseDashboard({ db }: BaseCall, dashboard: Dashboard): Promise<void> {
  await saveDashboard(db, dashboard);
  await reviseBase(db, dashboard.app_token);
}

/** Writes the blocks of a dashboard. */
export function saveBlocks(call: BaseCall, dashboard: Dashboard, blocks: readonly DashboardBlock[]): Promise<void> {
  return reviseDashboard(call, { ...dashboard, content: { ...dashboard.content, blocks } });
}

/** Throws 1254050 for a block that the dashboard has not (inferred: the code names the block of a dashboard's copy). */
export function blockOf({ block_id, content }: Dashboard, blockId: string): DashboardBlock {
  const block = content.blocks.find((one) => one.block_id === blockId);
  if (!block) throw reject(codes.sourceBlockNotFound, { because: `${block_id} has no block ${blockId}` });
  return block;
}

/** Source: github larksuite/cli, tests of `+dashboard-get`. Without a theme it is the default one. */
export function shownDashboard({ block_id, name, content }: Dashboard) {
  return { dashboard_id: block_id, name, theme: { theme_style: content.theme_style ?? 'default' } };
}

/** Source: the same tests. */
export function shownBlock({ block_id, name, type, data_config, layout }: DashboardBlock) {
  return { block_id, name, type, ...(data_config && { data_config: { ...data_config } }), layout };
}
