import * as blockApi from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlock';
import { handle } from '../../../../../emulation/handler.ts';
import { pageOfBlocks } from '../../../announcements/block-pages.ts';
import { reachBlocks } from '../../../announcements/reach-announcement.ts';

type Block = NonNullable<blockApi.ListOutput['items']>[number];

/** All blocks of an announcement, each before those below it. */
export const list = handle(blockApi.list, async (context) => {
  const { input } = context;
  const { chat, announcement, tree } = await reachBlocks(context, input.path.chat_id, input.params.revision_id);
  const question = ['docx.v1.chatAnnouncementBlock.list', chat.chat_id, announcement.revision];
  return pageOfBlocks<Block>(context, tree.inOrder(chat.chat_id), input.params, question);
});
