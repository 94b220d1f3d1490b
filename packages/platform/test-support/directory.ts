import { addDepartment, addUser, type NewDepartment, type NewUser } from '../src/domains/contact/seed.ts';
import type { DepartmentRow, UserRow } from '../src/store/tables/contact.ts';
import type { TestWorld } from './test-world.ts';

/** Adds a user to the world's tenant: by default an active one, directly under the root. */
export function addTestUser(world: TestWorld, user: Partial<NewUser> = {}): Promise<UserRow> {
  return world.change((db) => addUser(db, world.platform.context, world.tenantKey, { name: 'Ada Lovelace', ...user }));
}

/** Adds a department to the world's tenant: by default on the first level. */
export function addTestDepartment(world: TestWorld, department: Partial<NewDepartment> = {}): Promise<DepartmentRow> {
  return world.change((db) =>
    addDepartment(db, world.platform.context, world.tenantKey, { name: 'Engineering', ...department }),
  );
}
