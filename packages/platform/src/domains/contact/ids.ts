import { gatewayCodes as codes } from '../../gateway/gateway-codes.ts';
import { type CallRejectedError, reject } from '../../gateway/reject.ts';
import type { IdContext, IdResolver, ResolvedIds, UnknownIds } from '../../gateway/resolve-ids.ts';
import type { UserIdType } from '../../identity/shown-user-id.ts';
import { statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import { rootDepartment } from './directory.ts';

/** Examples as the live messages mask them. */
const examples = {
  open_id: 'ou_da5****************dfe',
  union_id: 'on_da5****************dfe',
  user_id: '64*******87',
};

// Most calls carry one id of a kind, and for one the query is prepared.
const userOfTenant = statement((db, v: { tenantKey: string; larkId: number }) =>
  db.selectFrom('users').select('lark_id').where('lark_id', '=', v.larkId).where('tenant_key', '=', v.tenantKey),
);
const userWithId = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('users')
    .select(['user_id', 'lark_id', 'is_resigned'])
    .where('tenant_key', '=', v.tenantKey)
    .where('user_id', '=', v.id),
);
const departmentOfTenant = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('departments')
    .select('open_department_id')
    .where('open_department_id', '=', v.id)
    .where('tenant_key', '=', v.tenantKey),
);
const departmentWithId = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('departments')
    .select(['department_id', 'open_department_id'])
    .where('tenant_key', '=', v.tenantKey)
    .where('department_id', '=', v.id)
    .where('deleted', '=', 0),
);

type Outcome = UnknownIds | CallRejectedError | undefined;
type Resolve = (ids: readonly string[], context: IdContext, into: ResolvedIds) => Promise<Outcome>;

const byUserIdType: Readonly<Record<UserIdType, Resolve>> = {
  open_id: resolveOpenIds,
  union_id: resolveUnionIds,
  user_id: resolveUserIds,
};

const byDepartmentIdType: Readonly<Record<string, Resolve>> = {
  open_department_id: resolveOpenDepartmentIds,
  department_id: resolveDepartmentIds,
};

/**
 * The ids that the directory gives out. A type that is not the directory's own (`email`, `chat_id`,
 * `people_corehr_id`) is left for the API to look at.
 */
export const ids: Readonly<Record<string, IdResolver>> = {
  x_user_id: {
    resolve: async (written, type = 'open_id', context, into) =>
      Object.hasOwn(byUserIdType, type) ? byUserIdType[type as UserIdType](written, context, into) : undefined,
  },
  open_id: { resolve: (written, _type, context, into) => resolveOpenIds(written, context, into) },
  x_department_id: {
    resolve: async (written, type = 'open_department_id', context, into) =>
      Object.hasOwn(byDepartmentIdType, type) ? byDepartmentIdType[type]?.(written, context, into) : undefined,
  },
  open_department_id: { resolve: (written, _type, context, into) => resolveOpenDepartmentIds(written, context, into) },
};

/**
 * An id that another app gave out is told from one that never was: 99992361. Source: live answers, where passing the
 * open_id of another app is the most common mistake of all.
 */
async function resolveOpenIds(written: readonly string[], context: IdContext, into: ResolvedIds): Promise<Outcome> {
  const { platform, caller } = context;
  const numbers = new Map<string, number>();
  const foreign: string[] = [];
  for (const id of written) {
    const larkId = platform.userIds.larkIdOfOpenId(caller.app.appId, id);
    if (larkId === undefined) foreign.push(id);
    else numbers.set(id, larkId);
  }
  const unknown = await keepOfTenant(numbers, context, into);
  for (const id of foreign) {
    if (await isOfAnotherApp(context, id)) {
      return reject(codes.openIdCrossApp, { because: `${id} was given out by another app` });
    }
  }
  return unknownOf(codes.openIdUnknown, 'open_id', examples.open_id, written, [...foreign, ...unknown]);
}

async function isOfAnotherApp({ platform }: IdContext, openId: string): Promise<boolean> {
  for (const appId of await platform.apps.allIds()) {
    if (platform.userIds.larkIdOfOpenId(appId, openId) !== undefined) return true;
  }
  return false;
}

async function resolveUnionIds(written: readonly string[], context: IdContext, into: ResolvedIds): Promise<Outcome> {
  const { platform, caller } = context;
  const numbers = new Map<string, number>();
  const unknown: string[] = [];
  for (const id of written) {
    const larkId = platform.userIds.larkIdOfUnionId(caller.app.developer, id);
    if (larkId === undefined) unknown.push(id);
    else numbers.set(id, larkId);
  }
  const [outside] = await keepOfTenant(numbers, context, into);
  if (outside !== undefined) {
    return reject(codes.unionIdCrossTenant, { because: `${outside} is a user of another tenant` });
  }
  // An open_id in the place of a union_id was answered with the second of the two documented wordings of 99992364.
  const openId = unknown.find((id) => id.startsWith('ou_'));
  if (openId !== undefined) {
    return reject(codes.unionIdUnknown, { msg: 'user id cross tenant', because: `${openId} is no union_id` });
  }
  return unknownOf(codes.unionIdUnknown, 'union_id', examples.union_id, written, unknown);
}

async function resolveUserIds(
  written: readonly string[],
  { db, caller: { tenantKey } }: IdContext,
  into: ResolvedIds,
): Promise<Outcome> {
  for (const { user_id, lark_id } of await usersWithIds(db, tenantKey, written)) into.users.set(user_id, lark_id);
  const unknown = written.filter((id) => !into.users.has(id));
  return unknownOf(codes.userIdUnknown, 'user_id', examples.user_id, written, unknown);
}

/**
 * A living user is given last and so wins over resigned ones that had the same user_id. Sorted here: for the one row that
 * there nearly always is, SQLite would set up a sorter.
 */
async function usersWithIds(db: Db, tenantKey: string, written: readonly string[]) {
  const [id, ...more] = new Set(written);
  const found =
    id !== undefined && more.length === 0
      ? await db.all(userWithId, { tenantKey, id })
      : await db.all(
          db.build
            .selectFrom('users')
            .select(['user_id', 'lark_id', 'is_resigned'])
            .where('tenant_key', '=', tenantKey)
            .where('user_id', 'in', [...new Set(written)]),
        );
  return found.sort((one, other) => other.is_resigned - one.is_resigned || one.lark_id - other.lark_id);
}

/** Notes the users that belong to the caller's tenant; gives the written ids of the others. */
async function keepOfTenant(
  numbers: ReadonlyMap<string, number>,
  { db, caller: { tenantKey } }: IdContext,
  into: ResolvedIds,
): Promise<string[]> {
  if (numbers.size === 0) return [];
  const known = new Set((await usersOfTenant(db, tenantKey, [...numbers.values()])).map((row) => row.lark_id));
  const others: string[] = [];
  for (const [id, larkId] of numbers) {
    if (known.has(larkId)) into.users.set(id, larkId);
    else others.push(id);
  }
  return others;
}

function usersOfTenant(db: Db, tenantKey: string, numbers: readonly number[]) {
  const [larkId, ...more] = numbers;
  if (larkId !== undefined && more.length === 0) return db.all(userOfTenant, { tenantKey, larkId });
  return db.all(
    db.build
      .selectFrom('users')
      .select('lark_id')
      .where('tenant_key', '=', tenantKey)
      .where('lark_id', 'in', [...numbers]),
  );
}

/** A deleted department keeps its open_department_id for ever, so the id is known still; the API says that it is gone. */
async function resolveOpenDepartmentIds(
  written: readonly string[],
  { db, caller: { tenantKey } }: IdContext,
  into: ResolvedIds,
): Promise<Outcome> {
  const ids = departmentIdsToFind(written, into);
  const [id] = ids;
  const rows =
    ids.length <= 1
      ? await (id === undefined ? [] : db.all(departmentOfTenant, { tenantKey, id }))
      : await db.all(
          db.build
            .selectFrom('departments')
            .select('open_department_id')
            .where('tenant_key', '=', tenantKey)
            .where('open_department_id', 'in', ids),
        );
  for (const { open_department_id } of rows) into.departments.set(open_department_id, open_department_id);
  const unknown = ids.filter((id) => !into.departments.has(id));
  return unknownOf(codes.openDepartmentIdUnknown, 'open_department_id', undefined, written, unknown);
}

async function resolveDepartmentIds(
  written: readonly string[],
  { db, caller: { tenantKey } }: IdContext,
  into: ResolvedIds,
): Promise<Outcome> {
  const ids = departmentIdsToFind(written, into);
  const [id] = ids;
  const rows =
    ids.length <= 1
      ? await (id === undefined ? [] : db.all(departmentWithId, { tenantKey, id }))
      : await db.all(
          db.build
            .selectFrom('departments')
            .select(['department_id', 'open_department_id'])
            .where('tenant_key', '=', tenantKey)
            .where('department_id', 'in', ids)
            .where('deleted', '=', 0),
        );
  for (const { department_id, open_department_id } of rows) into.departments.set(department_id, open_department_id);
  const unknown = ids.filter((id) => !into.departments.has(id));
  return unknownOf(codes.departmentIdUnknown, 'department_id', undefined, written, unknown);
}

/** The root is `0` in both kinds of ids and needs no query. */
function departmentIdsToFind(written: readonly string[], into: ResolvedIds): string[] {
  const ids = new Set(written);
  if (ids.delete(rootDepartment)) into.departments.set(rootDepartment, rootDepartment);
  return [...ids];
}

/** The unknown ids in the order in which they were written, each once. */
function unknownOf(
  code: number,
  kind: string,
  example: string | undefined,
  written: readonly string[],
  unknown: readonly string[],
): UnknownIds | undefined {
  if (unknown.length === 0) return undefined;
  const ids = [...new Set(written)].filter((id) => unknown.includes(id));
  return { code, kind, ids, ...(example !== undefined && { example }) };
}
