import * as childrenApi from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlockChildren';
import { handle } from '../../../../../emulation/handler.ts';
import { pageOfBlocks } from '../../../announcements/block-pages.ts';
import { reachBlocks } from '../../../announcements/reach-announcement.ts';

type Block = NonNullable<childrenApi.GetOutput['items']>[number];

/** The blocks right below one. */
export const get = handle(childrenApi.get, async (context) => {
  const { input } = context;
  const { announcement, tree } = await reachBlocks(context, input.path.chat_id, input.params.revision_id);
  const parent = tree.get(input.path.block_id);
  const question = ['docx.v1.chatAnnouncementBlockChildren.get', parent.block_id, announcement.revision];
  return pageOfBlocks<Block>(context, tree.childrenOf(parent), input.params, question);
});
