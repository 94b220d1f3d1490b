import { createHash } from 'node:crypto';
import { reject } from '../../gateway/reject.ts';
import { insertStatement, statement } from '../../store/statement.ts';
import type { BaseRow } from '../../store/tables/bitable.ts';
import { findBase } from './bases/queries.ts';
import type { BaseCall } from './call.ts';
import { codes } from './codes.ts';

/** How long a token is remembered (inferred: nothing is published). */
const lifetime = 24 * 3_600_000;

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const findToken = statement((db, v: { appToken: string; clientToken: string }) =>
  db
    .selectFrom('base_client_tokens')
    .selectAll()
    .where('app_token', '=', v.appToken)
    .where('client_token', '=', v.clientToken),
);
const addToken = insertStatement('base_client_tokens', [
  'app_token',
  'client_token',
  'request_hash',
  'revision',
  'answer',
  'create_time',
]);
const dropOldTokens = statement((db, v: { before: number }) =>
  db.deleteFrom('base_client_tokens').where('create_time', '<', v.before),
);

/**
 * Runs `work` once for a `client_token`. The same token again gives the answer of its first call without doing anything,
 * and while the Base is still as that call left it, 1254608; with another request 1255006. Throws 1254037 for a token that
 * is no UUID of version 4. Which of the codes a repetition gets when is inferred from their documented meanings
 * (`app-table-record/create`).
 */
export async function runOnce<Answer>(
  call: BaseCall,
  base: BaseRow,
  { clientToken, request }: { readonly clientToken: string | undefined; readonly request: unknown },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (clientToken === undefined) return work();
  if (!uuidV4.test(clientToken)) throw reject(codes.invalidClientToken, { because: `${clientToken} is no UUID v4` });
  const { db, now, facts } = call;
  const requestHash = createHash('sha256')
    .update(JSON.stringify([facts.method, facts.path, request]))
    .digest('base64url');
  await db.run(dropOldTokens, { before: now - lifetime });
  const known = await db.first(findToken, { appToken: base.app_token, clientToken });
  if (known) {
    if (known.request_hash !== requestHash) throw reject(codes.clientTokenConflict);
    if (known.revision === base.revision) throw reject(codes.requestRecommitted);
    return JSON.parse(known.answer) as Answer;
  }
  const answer = await work();
  const after = await db.first(findBase, { appToken: base.app_token, tenantKey: base.tenant_key });
  await db.run(addToken, {
    app_token: base.app_token,
    client_token: clientToken,
    request_hash: requestHash,
    revision: after?.revision ?? base.revision,
    answer: JSON.stringify(answer),
    create_time: now,
  });
  return answer;
}
