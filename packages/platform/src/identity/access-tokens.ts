import { hash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RandomBytes } from '../new-id.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db, Store } from '../store/store.ts';
import type { AccessTokenRow } from '../store/tables/identity.ts';
import type { PlatformKey } from './platform-key.ts';

/** A token that the platform has issued. */
export type AccessToken = Readonly<Omit<AccessTokenRow, 'revoked'>>;

/** A token as it is handed out, and the seconds that it still lives. */
export interface IssuedToken {
  readonly token: string;
  readonly expire: number;
}

/** 7200 s. Source: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal`. */
const lifetime = 7_200_000;
/** With this much life left, or more, the same token is given again; with less a new one, and both live. Same source. */
const renewBelow = 1_800_000;
/** How many tokens are kept in memory; the rest are found on disk. */
const cacheSize = 10_000;

const findToken = statement((db, v: { hash: string }) =>
  db.selectFrom('access_tokens').selectAll().where('token_hash', '=', v.hash),
);
const newestToken = statement((db, v: { kind: 'tenant' | 'app'; appId: string; tenantKey: string; after: number }) =>
  db
    .selectFrom('access_tokens')
    .selectAll()
    .where('app_id', '=', v.appId)
    .where('tenant_key', '=', v.tenantKey)
    .where('kind', '=', v.kind)
    .where('lark_id', '=', 0)
    .where('revoked', '=', 0)
    .where('expire_time', '>=', v.after)
    .orderBy('expire_time', 'desc')
    .limit(1),
);
const addToken = insertStatement('access_tokens', [
  'token_hash',
  'kind',
  'app_id',
  'tenant_key',
  'lark_id',
  'scope',
  'serial',
  'issue_time',
  'expire_time',
  'revoked',
]);

const livingTokens = statement((db, v: { now: number }) =>
  db
    .selectFrom('access_tokens')
    .selectAll()
    .where('lark_id', '=', 0)
    .where('revoked', '=', 0)
    .where('expire_time', '>', v.now),
);
const addTokenAgain = statement((db, v: AccessTokenRow) =>
  db
    .insertInto('access_tokens')
    .values({
      token_hash: v.token_hash,
      kind: v.kind,
      app_id: v.app_id,
      tenant_key: v.tenant_key,
      lark_id: v.lark_id,
      scope: v.scope,
      serial: v.serial,
      issue_time: v.issue_time,
      expire_time: v.expire_time,
      revoked: v.revoked,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** Issues tokens and finds them again. Only their hashes are stored. */
export class AccessTokens {
  readonly #store: Store;
  readonly #key: PlatformKey;
  readonly #clock: Clock;
  readonly #random: RandomBytes;
  readonly #cache = new Map<string, AccessToken>();

  constructor(store: Store, key: PlatformKey, clock: Clock, random: RandomBytes) {
    this.#store = store;
    this.#key = key;
    this.#clock = clock;
    this.#random = random;
  }

  /** The token whose text it is, expired ones included; undefined for one that was never issued or is revoked. */
  async find(token: string): Promise<AccessToken | undefined> {
    const known = this.#cache.get(token);
    if (known) return known;
    const id = hashToken(token);
    const row = await this.#store.reader.first(findToken, { hash: id });
    if (!row || row.revoked === 1) return undefined;
    this.#remember(token, row);
    return row;
  }

  /** The tenant or app token of an app, by the re-issue rule: the one in use while it lives 30 minutes or more. */
  async issueAppToken(db: Db, kind: 'tenant' | 'app', appId: string, tenantKey: string): Promise<IssuedToken> {
    const now = this.#clock.now();
    const known = await db.first(newestToken, { kind, appId, tenantKey, after: now + renewBelow });
    if (known) return { token: this.#textOf(known), expire: Math.floor((known.expire_time - now) / 1000) };
    const serial = this.#random(16).toString('hex');
    const token = this.#textOf({ kind, app_id: appId, tenant_key: tenantKey, serial });
    await this.keep(db, token, { kind, appId, tenantKey, larkId: 0, scope: '', serial, lifetime });
    return { token, expire: lifetime / 1000 };
  }

  /** Stores a token under its hash, from now on for `lifetime` milliseconds. */
  async keep(
    db: Db,
    token: string,
    of: {
      kind: AccessTokenRow['kind'];
      appId: string;
      tenantKey: string;
      larkId: number;
      scope: string;
      serial: string;
      lifetime: number;
    },
  ): Promise<void> {
    const now = this.#clock.now();
    await db.run(addToken, {
      token_hash: hashToken(token),
      kind: of.kind,
      app_id: of.appId,
      tenant_key: of.tenantKey,
      lark_id: of.larkId,
      scope: of.scope,
      serial: of.serial,
      issue_time: now,
      expire_time: now + of.lifetime,
      revoked: 0,
    });
  }

  /** The living tokens of apps, not of users. */
  appTokens(db: Db): Promise<AccessTokenRow[]> {
    return db.all(livingTokens, { now: this.#clock.now() });
  }

  /** Makes tokens good again that are not there any more. */
  async keepAgain(db: Db, tokens: readonly AccessTokenRow[]): Promise<void> {
    for (const token of tokens) await db.run(addTokenAgain, token);
  }

  /** To be called after tokens were revoked or their owner was changed. */
  forgetAll(): void {
    this.#cache.clear();
  }

  /**
   * `t-` or `a-`, `g1`, and 38 characters of base32: the form of today's tokens.
   * Source: examples on `/ukTMukTMukTM/uMTNz4yM1MjLzUzM`.
   */
  #textOf(of: { kind: AccessTokenRow['kind']; app_id: string; tenant_key: string; serial: string }): string {
    const bytes = this.#key.derive(`${of.kind} ${of.app_id} ${of.tenant_key} ${of.serial}`);
    return `${of.kind === 'app' ? 'a' : 't'}-g1${base32(bytes).slice(0, 38)}`;
  }

  /** Under its text: in memory only, where the caller's own request has it, too. */
  #remember(token: string, row: AccessTokenRow): void {
    if (this.#cache.size >= cacheSize) this.#cache.delete(this.#cache.keys().next().value as string);
    this.#cache.set(token, row);
  }
}

/** What stands in the database for a token, code or ticket. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return text;
}
