import { ResolvedIds } from '../../gateway/resolve-ids.ts';
import { ids } from './ids.ts';
import type { Reader } from './shown-ids.ts';

/** What ids stand for in an API that reports unknown ones itself, or leaves them out; they are missing in the answer. */
export async function findWrittenUsers(
  { db, caller, platform }: Reader,
  written: readonly string[],
  type?: string,
): Promise<ReadonlyMap<string, number>> {
  const found = new ResolvedIds();
  await ids.x_user_id?.resolve(written.filter(Boolean), type, { db, caller, platform }, found);
  return found.users;
}

export async function findWrittenDepartments(
  { db, caller, platform }: Reader,
  written: readonly string[],
  type?: string,
): Promise<ReadonlyMap<string, string>> {
  const found = new ResolvedIds();
  await ids.x_department_id?.resolve(written.filter(Boolean), type, { db, caller, platform }, found);
  return found.departments;
}
