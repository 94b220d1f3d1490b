import { addDepartment, addUser, type NewDepartment, type NewUser } from '../src/domains/contact/seed.ts';
import { changeDirectorySettings, type DirectorySettings } from '../src/domains/contact/settings.ts';
import type { Availability, ContactRange } from '../src/identity/apps.ts';
import { changeInstallation } from '../src/identity/manage-apps.ts';
import type { DepartmentRow, UserRow } from '../src/store/tables/contact.ts';
import type { TestApp, TestWorld } from './test-world.ts';

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

/** Sets what an app sees with its own token in the world's tenant. */
export function setContactRange(
  world: TestWorld,
  app: Pick<TestApp, 'appId'>,
  contactRange: ContactRange,
  availability: Availability = { type: 'all' },
): Promise<void> {
  const { context } = world.platform;
  const installation = { appId: app.appId, tenantKey: world.tenantKey };
  return world.change((db) => changeInstallation(db, context, installation, { contactRange, availability }));
}

/** Changes what plan and administrator of the world's tenant allow. */
export function setDirectory(world: TestWorld, settings: Partial<DirectorySettings>): Promise<void> {
  return world.change((db) => changeDirectorySettings(db, world.tenantKey, settings));
}
