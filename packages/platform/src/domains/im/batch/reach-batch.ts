import { reject } from '../../../gateway/reject.ts';
import type { BatchMessageRow } from '../../../store/tables/im.ts';
import { codes } from '../codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { invalidParameter } from '../refusals.ts';
import { findBatch } from './queries.ts';

/** Progress is told for 30 days. Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress`. */
const lifetime = 30 * 24 * 3_600_000;

/** A batch of the caller's own; `foreign` is the code for one of another app. One of more than 30 days is unknown (inferred). */
export async function reachBatch(
  { db, caller, now }: ImContext,
  batchId: string,
  foreign: number,
): Promise<BatchMessageRow> {
  if (batchId.length < 4) throw invalidParameter('batch_message_id length is less than 4');
  const batch = await findBatch(db, caller.tenantKey, batchId);
  if (!batch || now - batch.create_time > lifetime) throw reject(codes.batchMessageNotFound);
  if (batch.app_id !== caller.app.appId) throw reject(foreign);
  return batch;
}
