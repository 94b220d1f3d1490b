import type { ValueOf } from '../control/value-of.ts';

const name = { $: 'string', minLength: 1, maxLength: 200 } as const;
const id = { $: 'string', minLength: 1, maxLength: 64 } as const;
const moment = { $: 'string', maxLength: 40 } as const;
const scopeList = [{ $: 'string', minLength: 1, maxLength: 200 }] as const;
const manyIds = [id] as const;

/** Users by user_id, departments by department_id. */
const availabilityType = {
  'type!': { $: 'string', enum: ['all', 'some'] },
  user_ids: manyIds,
  department_ids: manyIds,
  excluded_user_ids: manyIds,
} as const;

const contactRangeType = {
  'type!': { $: 'string', enum: ['all', 'some', 'equal_to_availability'] },
  user_ids: manyIds,
  department_ids: manyIds,
} as const;

const appType = {
  app_id: { $: 'string', pattern: '^cli_[0-9a-f]{16}$' },
  app_secret: { $: 'string', pattern: '^[!-~]{16,64}$' },
  'name!': name,
  description: { $: 'string', maxLength: 1_000 },
  type: { $: 'string', enum: ['custom', 'isv'] },
  enabled: 'boolean',
  bot: 'boolean',
  /** One list for both kinds of tokens, or one for each; `all` is every scope of the catalog. */
  scopes: [
    '|',
    { $: 'string', enum: ['all'] },
    scopeList,
    {
      tenant: ['|', { $: 'string', enum: ['all'] }, scopeList],
      user: ['|', { $: 'string', enum: ['all'] }, scopeList],
    },
  ],
  ip_allowlist: [{ $: 'string', minLength: 1, maxLength: 50 }],
  redirect_urls: [{ $: 'string', minLength: 1, maxLength: 2_000 }],
  refresh_allowed: 'boolean',
  availability: availabilityType,
  contact_range: contactRangeType,
} as const;

export const departmentType = {
  'department_id!': { $: 'string', pattern: '^(?!0$|od-)[a-zA-Z0-9_@.-]{1,64}$' },
  'name!': name,
  /** department_id of the department above; the first level without it. */
  parent: id,
  /** user_id of the main leader. */
  leader: id,
  order: 'integer',
} as const;

export const userType = {
  'user_id!': { $: 'string', pattern: '^[a-zA-Z0-9_@.-]{1,64}$' },
  'name!': name,
  en_name: { $: 'string', maxLength: 200 },
  email: { $: 'string', maxLength: 200 },
  enterprise_email: { $: 'string', maxLength: 200 },
  mobile: { $: 'string', maxLength: 40 },
  employee_no: { $: 'string', maxLength: 64 },
  /** The primary one first. */
  departments: manyIds,
  state: { $: 'string', enum: ['active', 'frozen', 'unjoined', 'exited', 'resigned'] },
  job_title: { $: 'string', maxLength: 200 },
  gender: { $: 'integer', min: 0, max: 3 },
  city: { $: 'string', maxLength: 200 },
  /** user_id of the direct leader. */
  leader: id,
} as const;

const messageType = {
  /** user_id or app_id. */
  'from!': id,
  /** Of a text message. */
  text: { $: 'string', minLength: 1, maxLength: 150_000 },
  /** Of a message of another kind. */
  msg_type: id,
  content: { '*': 'any' },
  /** Whom `@_user_1`, `@_user_2` … in the text stand for: user_ids and app_ids, in this order. */
  mentions: manyIds,
  create_time: moment,
} as const;

export const chatType = {
  chat_id: { $: 'string', pattern: '^oc_[0-9a-f]{32}$' },
  /** Of a group. */
  name,
  /** Of a direct chat: a user_id and an app_id, or two user_ids. */
  p2p: [id, { minItems: 2, maxItems: 2 }],
  description: { $: 'string', maxLength: 1_000 },
  type: { $: 'string', enum: ['private', 'public'] },
  mode: { $: 'string', enum: ['group', 'topic'] },
  /** user_id or app_id; by default the first bot, else the first member. */
  owner: id,
  managers: manyIds,
  members: manyIds,
  bots: manyIds,
  messages: [messageType],
} as const;

const tenantType = {
  /** One that is there is added to; `demo` is the demo tenant. */
  tenant_key: { $: 'string', pattern: '^(demo|[0-9a-f]{16})$' },
  name,
  apps: [appType],
  departments: [departmentType],
  users: [userType],
  chats: [chatType],
} as const;

/** What a seed file holds. docs/seed-files.md describes it for people. */
export const seedFileType = { 'tenants!': [tenantType, { minItems: 1 }] } as const;

export type SeedFile = ValueOf<typeof seedFileType>;
export type SeedTenant = ValueOf<typeof tenantType>;
export type SeedApp = ValueOf<typeof appType>;
export type SeedDepartment = ValueOf<typeof departmentType>;
export type SeedUser = ValueOf<typeof userType>;
export type SeedChat = ValueOf<typeof chatType>;
export type SeedMessage = ValueOf<typeof messageType>;
