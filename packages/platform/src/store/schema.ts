import type { ApiLogTables } from './tables/api-log.ts';
import type { BitableTables } from './tables/bitable.ts';
import type { ContactTables } from './tables/contact.ts';
import type { FileTables } from './tables/files.ts';
import type { IdentityTables } from './tables/identity.ts';
import type { ImTables } from './tables/im.ts';
import type { ImChatTables } from './tables/im-chats.ts';
import type { ResourceTables } from './tables/resources.ts';

/**
 * All tables. Conventions: names of Feishu's own fields; times in milliseconds since 1970; booleans as 0 or 1; lists and
 * objects as JSON text; rows of a tenant carry its `tenant_key`, and every index that serves calls starts with it.
 */
export interface Schema
  extends IdentityTables,
    ContactTables,
    FileTables,
    ImTables,
    BitableTables,
    ImChatTables,
    ApiLogTables,
    ResourceTables,
    PlatformTables {}

export interface PlatformTables {
  /** Facts about this store itself: which migrations ran, the key that its ids are made with. */
  platform_facts: { name: string; value: string };
}

/** A yes or no in the database. */
export type Flag = 0 | 1;
