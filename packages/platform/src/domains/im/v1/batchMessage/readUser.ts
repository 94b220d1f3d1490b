import * as batchMessage from '@larkspur/catalog/calls/im/v1/batchMessage';
import { handle } from '../../../../emulation/handler.ts';
import { progressOf } from '../../batch/queries.ts';
import { reachBatch } from '../../batch/reach-batch.ts';
import { codes } from '../../codes.ts';

/** How many have got a batch, and have read it. */
export const readUser = handle(
  batchMessage.readUser,
  async (context) => {
    const batch = await reachBatch(context, context.input.path.batch_message_id, codes.notTheSender);
    const { sent, read } = await progressOf(context.db, batch.batch_message_id);
    return { read_user: { read_count: String(read), total_count: String(sent) } };
  },
  { msg: 'ok' },
);
