import { findUserByUserId } from '../../domains/contact/directory.ts';
import { shownUserId } from '../../identity/shown-user-id.ts';
import { userType } from '../../seeds/seed-file.ts';
import { ControlError } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';
import { findApp, findTenant } from '../find-app.ts';
import { makeOne } from '../one-of-seed.ts';

export const users = [
  controlRoute({
    id: 'users.create',
    method: 'POST',
    path: '/_larkspur/users',
    summary: 'Make a user, by the fields of a seed file; with `app_id` the answer has the open_id for that app',
    query: { app_id: 'string' },
    body: { tenant_key: 'string', ...userType },
    answer: { 'user_id!': 'string', 'tenant_key!': 'string', open_id: 'string', union_id: 'string' },
    status: 201,
    run: async ({ platform, query, body: { tenant_key, ...user } }) => {
      const app = query.app_id === undefined ? undefined : await findApp(platform, query.app_id);
      const made = await makeOne(platform, tenant_key, 'users', 'user_id', user);
      const row = await findUserByUserId(platform.store.reader, made.tenant_key, user.user_id);
      return {
        user_id: user.user_id,
        tenant_key: made.tenant_key,
        ...(app &&
          row && {
            open_id: shownUserId(platform, app, row, 'open_id'),
            union_id: shownUserId(platform, app, row, 'union_id'),
          }),
      };
    },
  }),
  controlRoute({
    id: 'users.list',
    method: 'GET',
    path: '/_larkspur/users',
    summary: 'The users of a tenant; with `app_id` also the open_id and union_id under which that app knows them',
    query: {
      tenant_key: 'string',
      app_id: 'string',
      page_size: { $: 'integer', min: 1, max: 500 },
      page_token: { $: 'string', pattern: '^\\d+$' },
    },
    answer: {
      'items!': [
        {
          'user_id!': 'string',
          'name!': 'string',
          'en_name!': 'string',
          'email!': 'string',
          'mobile!': 'string',
          'employee_no!': 'string',
          'is_resigned!': 'boolean',
          'is_frozen!': 'boolean',
          'is_activated!': 'boolean',
          open_id: 'string',
          union_id: 'string',
        },
      ],
      'has_more!': 'boolean',
      page_token: 'string',
    },
    run: async ({ platform, query }) => {
      const { reader } = platform.store;
      const tenantKey = await findTenant(platform, query.tenant_key);
      const app = query.app_id === undefined ? undefined : await platform.apps.find(query.app_id);
      if (query.app_id !== undefined && !app)
        throw new ControlError('app_not_found', `There is no app ${query.app_id}.`);
      const limit = query.page_size ?? 100;
      const rows = await reader.all(
        reader.build
          .selectFrom('users')
          .selectAll()
          .where('tenant_key', '=', tenantKey)
          .where('lark_id', '>', Number(query.page_token ?? 0))
          .orderBy('lark_id')
          .limit(limit + 1),
      );
      const page = rows.slice(0, limit);
      return {
        items: page.map((row) => ({
          user_id: row.user_id,
          name: row.name,
          en_name: row.en_name,
          email: row.email,
          mobile: row.mobile,
          employee_no: row.employee_no,
          is_resigned: row.is_resigned === 1,
          is_frozen: row.is_frozen === 1,
          is_activated: row.is_activated === 1,
          ...(app && {
            open_id: shownUserId(platform, app, row, 'open_id'),
            union_id: shownUserId(platform, app, row, 'union_id'),
          }),
        })),
        has_more: rows.length > limit,
        ...(rows.length > limit && { page_token: String(page.at(-1)?.lark_id) }),
      };
    },
  }),
];
