import * as batchMessage from '@larkspur/catalog/calls/im/v1/batchMessage';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { recallBatch } from '../../batch/queries.ts';
import { reachBatch } from '../../batch/reach-batch.ts';
import { requireBot } from '../../chats/membership.ts';
import { codes } from '../../codes.ts';
import { recallWindow } from '../../messages/recall.ts';

/** Recalls all messages of a batch. */
export const remove = handle(
  batchMessage.delete,
  async (context) => {
    requireBot(context);
    const batch = await reachBatch(context, context.input.path.batch_message_id, codes.mayNotRecall);
    if (context.now - batch.create_time > recallWindow) throw reject(codes.recallWindowOver);
    await recallBatch(context.db, batch.batch_message_id, context.now);
    return {};
  },
  { msg: 'ok' },
);
