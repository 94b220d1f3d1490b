import { timingSafeEqual } from 'node:crypto';
import { allScopes } from '@larkspur/catalog';
import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import type { AppRow } from '../store/tables/identity.ts';
import type { PlatformKey } from './platform-key.ts';

/** Stored in place of the scopes of an app that has all of them. */
export const everyScope = '*';

/** An app as the gateway sees it. */
export interface App {
  readonly appId: string;
  readonly name: string;
  readonly type: 'custom' | 'isv';
  readonly ownerTenantKey: string;
  readonly developer: string;
  readonly enabled: boolean;
  readonly botEnabled: boolean;
  readonly redirectUrls: readonly string[];
  readonly ipAllowlist: readonly string[];
  readonly refreshAllowed: boolean;
  readonly secret: string;
}

/** Who may find and use an app. Source: availability (可用范围), set with each version of an app. */
export interface Availability {
  readonly type: 'all' | 'some';
  readonly users?: readonly number[];
  readonly departments?: readonly string[];
  /** User groups, by group_id. */
  readonly groups?: readonly string[];
  readonly excludedUsers?: readonly number[];
}

/** Which part of the directory an app sees with its own token. Source: `/ukTMukTMukTM/uETNz4SM1MjLxUzM/v3/guides/scope_authority`. */
export interface ContactRange {
  readonly type: 'all' | 'some' | 'equal_to_availability';
  readonly users?: readonly number[];
  readonly departments?: readonly string[];
  readonly groups?: readonly string[];
}

/** An app in a tenant. */
export interface Installation {
  readonly tenantKey: string;
  readonly enabled: boolean;
  readonly availability: Availability;
  readonly contactRange: ContactRange;
  readonly tenantScopes: ReadonlySet<string>;
  readonly userScopes: ReadonlySet<string>;
}

const findApp = statement((db, v: { appId: string }) =>
  db.selectFrom('apps').selectAll().where('app_id', '=', v.appId),
);
const findInstallation = statement((db, v: { appId: string; tenantKey: string }) =>
  db.selectFrom('installations').selectAll().where('app_id', '=', v.appId).where('tenant_key', '=', v.tenantKey),
);
const listScopes = statement((db, v: { appId: string; tenantKey: string }) =>
  db
    .selectFrom('app_scopes')
    .select(['scope', 'token_type'])
    .where('app_id', '=', v.appId)
    .where('tenant_key', '=', v.tenantKey),
);
const listAppIds = statement((db, _: object) => db.selectFrom('apps').select('app_id'));

/** Apps and their installations, kept in memory from the first use until `forget`; many calls at once read them once. */
export class Apps {
  readonly #store: Store;
  readonly #key: PlatformKey;
  readonly #apps = new Map<string, Promise<App | undefined>>();
  readonly #installations = new Map<string, Promise<Installation | undefined>>();
  #appIds: readonly string[] | undefined;

  constructor(store: Store, key: PlatformKey) {
    this.#store = store;
    this.#key = key;
  }

  find(appId: string): Promise<App | undefined> {
    return kept(this.#apps, appId, async () => {
      const row = await this.#store.reader.first(findApp, { appId });
      return row && this.#read(row);
    });
  }

  /** The app in this tenant; undefined where it is not installed. */
  installation(appId: string, tenantKey: string): Promise<Installation | undefined> {
    return kept(this.#installations, `${appId} ${tenantKey}`, async () => {
      const row = await this.#store.reader.first(findInstallation, { appId, tenantKey });
      if (!row) return undefined;
      const scopes = await this.#store.reader.all(listScopes, { appId, tenantKey });
      const ofType = (type: string) => scopeSet(scopes.filter((s) => s.token_type === type).map((s) => s.scope));
      return {
        tenantKey,
        enabled: row.status === 1,
        availability: JSON.parse(row.availability),
        contactRange: JSON.parse(row.contact_range),
        tenantScopes: ofType('tenant'),
        userScopes: ofType('user'),
      };
    });
  }

  async allIds(): Promise<readonly string[]> {
    this.#appIds ??= (await this.#store.reader.all(listAppIds, {})).map((row) => row.app_id);
    return this.#appIds;
  }

  /** To be called after an app, its installations or its scopes were changed. */
  forget(appId: string): void {
    this.#apps.delete(appId);
    this.#appIds = undefined;
    for (const id of this.#installations.keys()) if (id.startsWith(`${appId} `)) this.#installations.delete(id);
  }

  forgetAll(): void {
    this.#apps.clear();
    this.#installations.clear();
    this.#appIds = undefined;
  }

  #read(row: AppRow): App {
    return {
      appId: row.app_id,
      name: row.name,
      type: row.app_type,
      ownerTenantKey: row.owner_tenant_key,
      developer: row.developer,
      enabled: row.status === 1,
      botEnabled: row.bot_enabled === 1,
      redirectUrls: JSON.parse(row.redirect_urls),
      ipAllowlist: JSON.parse(row.ip_allowlist),
      refreshAllowed: row.refresh_allowed === 1,
      secret: this.#key.open(row.app_secret_sealed),
    };
  }
}

let allOfCatalog: ReadonlySet<string> | undefined;

function scopeSet(stored: readonly string[]): ReadonlySet<string> {
  if (!stored.includes(everyScope)) return new Set(stored);
  allOfCatalog ??= new Set(allScopes().map(({ scope }) => scope));
  return allOfCatalog;
}

/** The value under a key; what is not there (yet), or failed to be read, is not kept. */
function kept<Value>(
  values: Map<string, Promise<Value | undefined>>,
  key: string,
  read: () => Promise<Value | undefined>,
): Promise<Value | undefined> {
  const known = values.get(key);
  if (known) return known;
  const value = read();
  values.set(key, value);
  const drop = () => {
    if (values.get(key) === value) values.delete(key);
  };
  value.then((found) => found === undefined && drop(), drop);
  return value;
}

/** Compares in a time that does not tell how much was right. */
export function isSecretOf(app: App, secret: string): boolean {
  const right = Buffer.from(app.secret);
  const given = Buffer.from(secret);
  return right.length === given.length && timingSafeEqual(right, given);
}
