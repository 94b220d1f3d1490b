import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BaseDashboardRow, BaseRow } from '../../../store/tables/bitable.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { newBaseId } from '../ids.ts';
import { checkRoomForTables } from '../tables/create-table.ts';

export interface Dashboard extends Omit<BaseDashboardRow, 'content'> {
  readonly content: DashboardContent;
}

/** What is in a dashboard, and who may see it outside of its Base. */
export interface DashboardContent {
  readonly theme_style?: string;
  readonly share: {
    readonly enabled: boolean;
    readonly share_token: string;
    /** `1`, `2` or `3`, as the dashboards' list names them. */
    readonly scope: string;
    readonly show_source: boolean;
  };
  readonly blocks: readonly DashboardBlock[];
}

export interface DashboardBlock {
  readonly block_id: string;
  readonly name: string;
  readonly type: string;
  readonly data_config?: Readonly<Record<string, unknown>>;
  /** In units of the grid that is 24 wide (inferred). */
  readonly layout: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

const listDashboards = statement((db, v: { appToken: string }) =>
  db.selectFrom('base_dashboards').selectAll().where('app_token', '=', v.appToken).orderBy('position'),
);
const insertDashboard = insertStatement('base_dashboards', ['app_token', 'block_id', 'position', 'name', 'content']);
const updateDashboard = statement((db, v: { appToken: string; blockId: string; name: string; content: string }) =>
  db
    .updateTable('base_dashboards')
    .set({ name: v.name, content: v.content })
    .where('app_token', '=', v.appToken)
    .where('block_id', '=', v.blockId),
);
const deleteDashboard = statement((db, v: { appToken: string; blockId: string }) =>
  db.deleteFrom('base_dashboards').where('app_token', '=', v.appToken).where('block_id', '=', v.blockId),
);

export async function dashboardsOf(db: Db, { app_token }: Pick<BaseRow, 'app_token'>): Promise<Dashboard[]> {
  const rows = await db.all(listDashboards, { appToken: app_token });
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) }));
}

/** The dashboard with this id. Throws 1254050. */
export async function openDashboard(db: Db, base: BaseRow, blockId: string): Promise<Dashboard> {
  const found = (await dashboardsOf(db, base)).find(({ block_id }) => block_id === blockId);
  if (!found) throw reject(codes.sourceBlockNotFound, { because: `${base.app_token} has no dashboard ${blockId}` });
  return found;
}

export function emptyContent({ platform }: Pick<BaseCall, 'platform'>): DashboardContent {
  return {
    share: { enabled: false, share_token: newBaseId(platform, 'formShare'), scope: '1', show_source: false },
    blocks: [],
  };
}

/** Adds a dashboard. Throws 1254039 for a name that another has, 1254100 where the Base is full. */
export async function addDashboard(
  call: BaseCall,
  base: BaseRow,
  name: string,
  content: DashboardContent,
): Promise<Dashboard> {
  const others = await dashboardsOf(call.db, base);
  checkDashboardName(others, name);
  await checkRoomForTables(call, base.app_token, 1);
  const dashboard: Dashboard = {
    app_token: base.app_token,
    block_id: newBaseId(call.platform, 'block'),
    position: (others.at(-1)?.position ?? 0) + 1,
    name,
    content,
  };
  await call.db.run(insertDashboard, { ...dashboard, content: JSON.stringify(content) });
  return dashboard;
}

/** Throws 1254039 for a name that another dashboard of the Base has. */
export function checkDashboardName(dashboards: readonly Dashboard[], name: string, blockId = ''): void {
  if (dashboards.some((other) => other.name === name && other.block_id !== blockId)) {
    throw reject(codes.dashboardNameDuplicated);
  }
}

export async function saveDashboard(db: Db, { app_token, block_id, name, content }: Dashboard): Promise<void> {
  await db.run(updateDashboard, { appToken: app_token, blockId: block_id, name, content: JSON.stringify(content) });
}

export async function dropDashboard(db: Db, { app_token, block_id }: Dashboard): Promise<void> {
  await db.run(deleteDashboard, { appToken: app_token, blockId: block_id });
}

/** How a dashboard is shared, as its list shows it. Source: `app-dashboard/list`, `share_config`. */
export function shownShare({ platform }: Pick<BaseCall, 'platform'>, base: BaseRow, { share }: DashboardContent) {
  return {
    share_flag: share.enabled,
    share_scope_type: share.scope as '1' | '2' | '3',
    share_token: share.share_token,
    share_link: `${platform.publicUrl()}/share/base/dashboard/${share.share_token}`,
    show_source: share.show_source,
    source_link: `${platform.publicUrl()}/base/${base.app_token}`,
  };
}
