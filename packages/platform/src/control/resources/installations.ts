import { findUserByUserId } from '../../domains/contact/directory.ts';
import type { Availability, ContactRange } from '../../identity/apps.ts';
import { changeInstallation } from '../../identity/manage-apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { wrongField } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';
import { findInstallation } from '../find-app.ts';
import type { ValueOf } from '../value-of.ts';

/** Users are named by their user_id, departments by their open_department_id. */
const availabilityFields = {
  'type!': { $: 'string', enum: ['all', 'some'] },
  user_ids: ['string'],
  department_ids: ['string'],
  excluded_user_ids: ['string'],
} as const;

const contactRangeFields = {
  'type!': { $: 'string', enum: ['all', 'some', 'equal_to_availability'] },
  user_ids: ['string'],
  department_ids: ['string'],
  group_ids: ['string'],
} as const;

const installationFields = {
  'app_id!': 'string',
  'tenant_key!': 'string',
  'enabled!': 'boolean',
  'availability!': availabilityFields,
  'contact_range!': contactRangeFields,
} as const;

const where = { tenant_key: 'string' } as const;

export const installations = [
  controlRoute({
    id: 'apps.installation.get',
    method: 'GET',
    path: '/_larkspur/apps/:app_id/installation',
    summary: 'An app in a tenant (its own by default): who may use it, and which part of the directory it sees',
    query: where,
    answer: installationFields,
    run: async ({ platform, path, query }) => shown(platform, path.app_id, query.tenant_key),
  }),
  controlRoute({
    id: 'apps.installation.change',
    method: 'PATCH',
    path: '/_larkspur/apps/:app_id/installation',
    summary: 'Enable or disable an app in a tenant, set its availability range and its contact range; at once',
    query: where,
    body: { enabled: 'boolean', availability: availabilityFields, contact_range: contactRangeFields },
    answer: installationFields,
    run: async ({ platform, path, query, body }) => {
      const { app, installation } = await findInstallation(platform, path.app_id, query.tenant_key);
      const { tenantKey } = installation;
      const availability = body.availability && (await readAvailability(platform, tenantKey, body.availability));
      const contactRange = body.contact_range && (await readContactRange(platform, tenantKey, body.contact_range));
      await platform.store.unit((db) =>
        changeInstallation(
          db,
          platform,
          { appId: app.appId, tenantKey },
          {
            ...(body.enabled !== undefined && { enabled: body.enabled }),
            ...(availability && { availability }),
            ...(contactRange && { contactRange }),
          },
        ),
      );
      return shown(platform, app.appId, tenantKey);
    },
  }),
];

async function shown(
  platform: PlatformContext,
  appId: string,
  tenant: string | undefined,
): Promise<ValueOf<typeof installationFields>> {
  const { installation } = await findInstallation(platform, appId, tenant);
  const { tenantKey, enabled, availability, contactRange } = installation;
  return {
    app_id: appId,
    tenant_key: tenantKey,
    enabled,
    availability: {
      type: availability.type,
      ...(availability.users && { user_ids: await userIdsOf(platform, availability.users) }),
      ...(availability.departments && { department_ids: availability.departments }),
      ...(availability.excludedUsers && { excluded_user_ids: await userIdsOf(platform, availability.excludedUsers) }),
    },
    contact_range: {
      type: contactRange.type,
      ...(contactRange.users && { user_ids: await userIdsOf(platform, contactRange.users) }),
      ...(contactRange.departments && { department_ids: contactRange.departments }),
      ...(contactRange.groups && { group_ids: contactRange.groups }),
    },
  };
}

async function readAvailability(
  platform: PlatformContext,
  tenantKey: string,
  written: ValueOf<typeof availabilityFields>,
): Promise<Availability> {
  const { type, user_ids: users, department_ids: departments, excluded_user_ids: excluded } = written;
  return {
    type,
    ...(users && { users: await numbersOf(platform, tenantKey, 'availability.user_ids', users) }),
    ...(departments && { departments }),
    ...(excluded && {
      excludedUsers: await numbersOf(platform, tenantKey, 'availability.excluded_user_ids', excluded),
    }),
  };
}

async function readContactRange(
  platform: PlatformContext,
  tenantKey: string,
  written: ValueOf<typeof contactRangeFields>,
): Promise<ContactRange> {
  const { type, user_ids: users, department_ids: departments, group_ids: groups } = written;
  return {
    type,
    ...(users && { users: await numbersOf(platform, tenantKey, 'contact_range.user_ids', users) }),
    ...(departments && { departments }),
    ...(groups && { groups }),
  };
}

async function numbersOf(
  { store }: PlatformContext,
  tenantKey: string,
  field: string,
  userIds: readonly string[],
): Promise<number[]> {
  const numbers: number[] = [];
  for (const userId of userIds) {
    const user = await findUserByUserId(store.reader, tenantKey, userId);
    if (!user) throw wrongField(field, `the tenant has no user ${userId}`);
    numbers.push(user.lark_id);
  }
  return numbers;
}

async function userIdsOf({ store }: PlatformContext, numbers: readonly number[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  const rows = await store.reader.all(
    store.reader.build.selectFrom('users').select('user_id').where('lark_id', 'in', numbers.slice()),
  );
  return rows.map((row) => row.user_id);
}
