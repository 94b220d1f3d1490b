import { hash } from 'node:crypto';
import type { ApiEntry } from '@larkspur/catalog';
import type { Caller } from '../../gateway/caller.ts';
import { reject } from '../../gateway/reject.ts';
import { insertStatement, statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import { codes } from './codes.ts';

const find = statement((db, v: { tenantKey: string; appId: string; apiId: string; token: string }) =>
  db
    .selectFrom('contact_client_tokens')
    .select(['request_hash', 'created_id'])
    .where('tenant_key', '=', v.tenantKey)
    .where('app_id', '=', v.appId)
    .where('api_id', '=', v.apiId)
    .where('client_token', '=', v.token),
);
const remember = insertStatement('contact_client_tokens', [
  'tenant_key',
  'app_id',
  'api_id',
  'client_token',
  'request_hash',
  'created_id',
  'create_time',
]);

/** A creation that may be asked for twice. */
interface Creation {
  readonly db: Db;
  readonly api: ApiEntry;
  readonly caller: Caller;
  readonly now: number;
  readonly input: { readonly params: { readonly client_token?: string }; readonly data: unknown };
}

/**
 * Creates once for each `client_token`: the same request again gives the id of what was created first (inferred; that it
 * creates nothing is documented), another request with the token is refused with 40021. How long a token is remembered is
 * not documented; here it is for ever.
 */
export async function createOnce(creation: Creation, create: () => Promise<string>): Promise<string> {
  const { db, api, caller, now, input } = creation;
  const token = input.params.client_token;
  if (!token) return create();
  const key = { tenantKey: caller.tenantKey, appId: caller.app.appId, apiId: api.id, token };
  const requestHash = hash('sha256', JSON.stringify(input, withSortedKeys), 'base64url');
  const known = await db.first(find, key);
  if (known) {
    if (known.request_hash !== requestHash) throw reject(codes.notTheSameRequest);
    return known.created_id;
  }
  const created = await create();
  await db.run(remember, {
    tenant_key: key.tenantKey,
    app_id: key.appId,
    api_id: key.apiId,
    client_token: token,
    request_hash: requestHash,
    created_id: created,
    create_time: now,
  });
  return created;
}

/** The order in which fields are written makes no other request. */
function withSortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
