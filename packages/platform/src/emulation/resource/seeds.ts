/** First items of collections that no API creates, so that what a list shows can be read, changed and deleted. */
import { hash } from 'node:crypto';
import { readFieldKey } from '@larkspur/catalog';
import { statement } from '../../store/statement.ts';
import { memberType } from '../field-types.ts';
import { isObject } from '../is-object.ts';
import { shapeValue } from '../shape/shape-value.ts';
import { isTimeName } from '../shape/time-value.ts';
import { newItemId } from './new-id.ts';
import { markUser } from './person-marks.ts';

import type { CollectionPlan } from './plan.ts';
import { addItem, type Shelf, takeSeedTurn } from './queries.ts';
import { entityType, type ResourceCall } from './resource-call.ts';
import { shapeSource } from './service-members.ts';

const seedCount = 3;

const usersOfTenant = statement((db, v: { tenantKey: string }) =>
  db.selectFrom('users').select('lark_id').where('tenant_key', '=', v.tenantKey).orderBy('lark_id').limit(seedCount),
);

/** Fills a shelf at its first use, where nothing creates its items. The same tenant, collection and parent get the same items. */
export async function seedShelf(call: ResourceCall, shelf: Shelf, collection: CollectionPlan): Promise<void> {
  if (!collection.seeded) return;
  const { context } = call;
  const asked = requiredAnswers(call, shelf);
  const answers = Object.keys(asked).length > 0 ? JSON.stringify(asked) : '';
  if (!(await takeSeedTurn(context.db, { ...shelf, parent: shelf.parent + answers }))) return;
  const seeding: ResourceCall = { ...call, collection, shelf };
  const users = collection.people ? await firstUsers(seeding) : [];
  for (let ordinal = 1; ordinal <= seedCount; ordinal++) {
    const seed = `${shelf.tenantKey} ${shelf.collection} ${shelf.parent}${answers} ${ordinal}`;
    const hex = hash('sha256', seed).slice(0, 32);
    const id = collection.people ? users[ordinal - 1] : newItemId(seeding, hex);
    if (id === undefined) return;
    const source = await shapeSource(seeding, seed, { listLength: 1, ordinal });
    const shaped = shapeValue(entityType(collection), '', source);
    const body = { ...(isObject(shaped) ? shaped : {}), ...asked };
    if (collection.idField !== undefined) body[collection.idField] = id;
    await addItem(context.db, shelf, { id, sortKey: context.platform.newId(''), body, createTime: context.now });
  }
}

/** The tenant's first users, as marks. */
async function firstUsers({ context, shelf }: ResourceCall): Promise<string[]> {
  const rows = await context.db.all(usersOfTenant, { tenantKey: shelf.tenantKey });
  return rows.map(({ lark_id }) => markUser(Number(lark_id)));
}

/** Values of the query that a list must be given and that its items have: the department whose statistics are asked for. */
function requiredAnswers({ context, collection, input, plan }: ResourceCall, shelf: Shelf): Record<string, unknown> {
  const { query } = context.facts;
  if (plan.verb !== 'list' || plan.collection !== shelf.collection || !query) return {};
  const answers: Record<string, unknown> = {};
  for (const key of Object.keys(query)) {
    const { name, required } = readFieldKey(key);
    const isMember = memberType(entityType(collection), name) !== undefined && !isTimeName(name);
    if (required && isMember && input.params[name] !== undefined) answers[name] = input.params[name];
  }
  return answers;
}
