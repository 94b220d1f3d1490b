/** Which field of a call lets Feishu recognise a repeated request. */

import type { ApiRecord } from '../../src/api-facts.ts';
import { isObjectType, readFieldKey } from '../../src/field-type.ts';
import type { Catalog } from '../load-catalog.ts';
import { resolveType } from './named-types.ts';

/** Names that Feishu's pages describe as idempotency or deduplication keys. */
const fieldNames = ['client_token', 'uuid', 'idempotency_key', 'idempotent_key', 'idempotent_id', 'dedupe_key'];

/** APIs whose `uuid` means something else, or is not described anywhere. */
const otherMeaning = new Set([
  'hire.v1.exam.create', // id of an uploaded attachment. Source: its page, body field uuid.
  'security_and_compliance.v2.deviceRecord.create', // id of a main board. Source: its page, body field uuid.
  'vc.v1.bot.message', // undocumented
]);

/** `data.uuid` or `params.client_token`; undefined where the API has none or only reads. */
export function idempotencyField(catalog: Catalog, id: string, api: ApiRecord): string | undefined {
  if (api.method === 'GET' || otherMeaning.has(id)) return undefined;
  for (const [group, type] of [
    ['params', api.query],
    ['data', api.body],
  ] as const) {
    if (type === undefined) continue;
    const fields = resolveType(catalog, type);
    if (!isObjectType(fields)) continue;
    const names = Object.keys(fields).map((key) => readFieldKey(key).name);
    const found = fieldNames.find((name) => names.includes(name));
    if (found) return `${group}.${found}`;
  }
  return undefined;
}
