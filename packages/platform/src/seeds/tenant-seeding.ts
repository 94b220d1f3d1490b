import { findUser, findUserByUserId } from '../domains/contact/directory.ts';
import { larkIdOf } from '../domains/im/chats/chatter.ts';
import type { PlatformContext } from '../platform-context.ts';
import { statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { DepartmentRow } from '../store/tables/contact.ts';
import type { ChatterId } from '../store/tables/im.ts';
import { SeedError } from './seed-error.ts';

/** What a seed file was made into, of one kind: how much was made, and how much was there and stayed as it was. */
export interface SeedCount {
  made: number;
  kept: number;
}

export type SeededKind = 'tenants' | 'apps' | 'departments' | 'users' | 'chats' | 'messages';

export type SeedCounts = Record<SeededKind, SeedCount>;

const departmentById = statement((db, v: { tenantKey: string; departmentId: string }) =>
  db
    .selectFrom('departments')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('department_id', '=', v.departmentId)
    .where('deleted', '=', 0),
);

const installedApp = statement((db, v: { tenantKey: string; appId: string }) =>
  db
    .selectFrom('apps')
    .innerJoin('installations', 'installations.app_id', 'apps.app_id')
    .select(['apps.name', 'apps.bot_enabled'])
    .where('apps.app_id', '=', v.appId)
    .where('installations.tenant_key', '=', v.tenantKey),
);

/** One tenant of a seed file while it is applied: where in the file we are, and who is meant by an id that stands there. */
export class TenantSeeding {
  readonly db: Db;
  readonly platform: PlatformContext;
  readonly tenantKey: string;
  readonly counts: SeedCounts;
  readonly #place: string;
  readonly #seen = new Set<string>();

  /** @param place of the tenant in the file: `tenants[0]`. */
  constructor(db: Db, platform: PlatformContext, tenantKey: string, place: string, counts: SeedCounts) {
    this.db = db;
    this.platform = platform;
    this.tenantKey = tenantKey;
    this.counts = counts;
    this.#place = place;
  }

  /** Refuses a value of this tenant; `field` is its place within the tenant: `users[2].leader`. */
  wrong(field: string, description: string): SeedError {
    return new SeedError(`${this.#place}.${field}`, description);
  }

  /** Throws for an id that stands in the file before. */
  checkOnce(kind: SeededKind, field: string, id: string): void {
    const key = `${kind} ${id}`;
    if (this.#seen.has(key)) throw this.wrong(field, `${id} stands twice in the file`);
    this.#seen.add(key);
  }

  /** Number of the user with this user_id. Throws where the tenant has none. */
  async larkId(field: string, userId: string): Promise<number> {
    const user = await findUserByUserId(this.db, this.tenantKey, userId);
    if (!user) throw this.wrong(field, `there is no user ${userId} in the file or the tenant`);
    return user.lark_id;
  }

  larkIds(field: string, userIds: readonly string[]): Promise<number[]> {
    return inTurn(userIds, (id, index) => this.larkId(`${field}[${index}]`, id));
  }

  findDepartment(departmentId: string): Promise<DepartmentRow | undefined> {
    return this.db.first(departmentById, { tenantKey: this.tenantKey, departmentId });
  }

  /** open_department_id of the department with this department_id. Throws where the tenant has none. */
  async openDepartmentId(field: string, departmentId: string): Promise<string> {
    const department = await this.findDepartment(departmentId);
    if (!department) throw this.wrong(field, `there is no department ${departmentId} in the file or the tenant`);
    return department.open_department_id;
  }

  openDepartmentIds(field: string, departmentIds: readonly string[]): Promise<string[]> {
    return inTurn(departmentIds, (id, index) => this.openDepartmentId(`${field}[${index}]`, id));
  }

  /** Throws unless the app has a bot in this tenant. */
  async botId(field: string, appId: string): Promise<string> {
    const app = await this.db.first(installedApp, { tenantKey: this.tenantKey, appId });
    if (!app) throw this.wrong(field, `there is no app ${appId} in the file or the tenant`);
    if (app.bot_enabled === 0) throw this.wrong(field, `${appId} has no bot`);
    return appId;
  }

  /** What a user or a bot is called. */
  async nameOf(chatter: ChatterId): Promise<string> {
    const larkId = larkIdOf(chatter);
    const found =
      larkId === undefined
        ? await this.db.first(installedApp, { tenantKey: this.tenantKey, appId: chatter })
        : await findUser(this.db, larkId);
    return found?.name ?? '';
  }

  /** Who is meant by a user_id or an app_id. */
  async chatter(field: string, id: string): Promise<ChatterId> {
    return id.startsWith('cli_') ? this.botId(field, id) : String(await this.larkId(field, id));
  }
}

/** One after the other, for they share one connection. */
export async function inTurn<In, Out>(
  items: readonly In[],
  step: (item: In, index: number) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  for (const [index, item] of items.entries()) results.push(await step(item, index));
  return results;
}
