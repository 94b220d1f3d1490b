/** Answers to calls that carry an idempotency key, given again when the call is repeated. */
import { insertStatement, statement } from '../../store/statement.ts';
import { valueAt } from './place.ts';
import type { ResourceCall } from './resource-call.ts';

/** How long a key is remembered (inferred: the pages of most APIs state no time). */
const lifetime = 24 * 3_600_000;

const findReply = statement((db, v: { tenantKey: string; appId: string; apiId: string; key: string }) =>
  db
    .selectFrom('resource_replies')
    .select(['output', 'create_time'])
    .where('tenant_key', '=', v.tenantKey)
    .where('app_id', '=', v.appId)
    .where('api_id', '=', v.apiId)
    .where('reply_key', '=', v.key),
);
const dropOldReplies = statement((db, v: { tenantKey: string; before: number }) =>
  db.deleteFrom('resource_replies').where('tenant_key', '=', v.tenantKey).where('create_time', '<=', v.before),
);
const addReply = insertStatement('resource_replies', [
  'tenant_key',
  'app_id',
  'api_id',
  'reply_key',
  'output',
  'create_time',
]);

/** What the first call with this key was answered; otherwise does the work and remembers the answer. */
export async function answerOnce(call: ResourceCall, work: () => Promise<unknown>): Promise<unknown> {
  const { plan, context, input } = call;
  const key = plan.idempotency && valueAt(input, plan.idempotency);
  if (typeof key !== 'string' || key === '') return work();
  const { db, caller, api, now } = context;
  const place = { tenantKey: caller.tenantKey, appId: caller.app.appId, apiId: api.id, key: replyKey(call, key) };
  await db.run(dropOldReplies, { tenantKey: caller.tenantKey, before: now - lifetime });
  const known = await db.first(findReply, place);
  if (known) return JSON.parse(known.output);
  const output = await work();
  await db.run(addReply, {
    tenant_key: place.tenantKey,
    app_id: place.appId,
    api_id: place.apiId,
    reply_key: place.key,
    output: JSON.stringify(output),
    create_time: now,
  });
  return output;
}

/** A key counts for one thing: the same key for another calendar is another key. */
function replyKey({ input, context }: ResourceCall, key: string): string {
  return JSON.stringify([key, context.caller.larkId, ...Object.values(input.path)]);
}
