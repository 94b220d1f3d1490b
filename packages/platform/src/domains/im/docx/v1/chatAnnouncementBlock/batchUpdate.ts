import * as blockApi from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlock';
import { handle } from '../../../../../emulation/handler.ts';
import { reject } from '../../../../../gateway/reject.ts';
import { updateBlock } from '../../../announcements/blocks/update-block.ts';
import { announcementCodes as codes } from '../../../announcements/codes.ts';
import { editBlocks } from '../../../announcements/edit-blocks.ts';
import { shownBlocks } from '../../../announcements/shown-blocks.ts';

type Block = NonNullable<blockApi.BatchUpdateOutput['blocks']>[number];

/** Changes several blocks, each by one operation; all or none. */
export const batchUpdate = handle(blockApi.batchUpdate, async (context) => {
  const { input, ids, platform } = context;
  const requests = input.data.requests ?? [];
  const asked = { ...input.params, chatId: input.path.chat_id };
  return editBlocks(context, asked, async (tree) => {
    if (requests.length === 0) throw reject(codes.paramInvalid, { because: 'there are no requests' });
    const named = new Set(requests.map((request) => request.block_id));
    if (named.size < requests.length) throw reject(codes.paramInvalid, { because: 'a block is named twice' });
    const changed = requests.map((request) => updateBlock(tree, request, { random: platform.random, ids }));
    return { blocks: await shownBlocks<Block>(context, changed, input.params.user_id_type) };
  });
});
