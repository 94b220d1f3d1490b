import * as blockApi from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlock';
import { handle } from '../../../../../emulation/handler.ts';
import { reachBlocks } from '../../../announcements/reach-announcement.ts';
import { shownBlocks } from '../../../announcements/shown-blocks.ts';

type Block = NonNullable<blockApi.GetOutput['block']>;

/** One block of an announcement. */
export const get = handle(blockApi.get, async (context) => {
  const { input } = context;
  const { tree } = await reachBlocks(context, input.path.chat_id, input.params.revision_id);
  const found = tree.get(input.path.block_id);
  const [block] = await shownBlocks<Block>(context, [found], input.params.user_id_type);
  return { block: block as Block };
});
