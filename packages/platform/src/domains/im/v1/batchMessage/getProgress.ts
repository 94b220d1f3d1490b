import * as batchMessage from '@larkspur/catalog/calls/im/v1/batchMessage';
import { handle } from '../../../../emulation/handler.ts';
import { progressOf } from '../../batch/queries.ts';
import { reachBatch } from '../../batch/reach-batch.ts';
import { requireBot } from '../../chats/membership.ts';
import { codes } from '../../codes.ts';

/** How far sending and recalling of a batch have come. */
export const getProgress = handle(batchMessage.getProgress, async (context) => {
  requireBot(context);
  const batch = await reachBatch(context, context.input.path.batch_message_id, codes.notTheSender);
  const { sent, read, recalled } = await progressOf(context.db, batch.batch_message_id);
  return {
    batch_message_send_progress: {
      valid_user_ids_count: batch.valid_count,
      success_user_ids_count: sent,
      read_user_ids_count: read,
    },
    batch_message_recall_progress: { recall: batch.recalled === 1, recall_count: recalled },
  };
});
