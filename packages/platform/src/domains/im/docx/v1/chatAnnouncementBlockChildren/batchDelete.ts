import * as childrenApi from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlockChildren';
import { handle } from '../../../../../emulation/handler.ts';
import { reject } from '../../../../../gateway/reject.ts';
import { blockTypes } from '../../../announcements/blocks/block-types.ts';
import { announcementCodes as codes } from '../../../announcements/codes.ts';
import { editBlocks } from '../../../announcements/edit-blocks.ts';

/** Rows and columns go by operations of their own. */
const keepsChildren = new Set<number>([blockTypes.table, blockTypes.grid]);
/** These are never empty. */
const keepsOneChild = new Set<number>([blockTypes.tableCell, blockTypes.gridColumn, blockTypes.callout]);

/** Removes a range of the blocks below one, with all that is below them. */
export const batchDelete = handle(childrenApi.batchDelete, async (context) => {
  const { input } = context;
  const { start_index: start, end_index: end } = input.data;
  const asked = { ...input.params, chatId: input.path.chat_id };
  return editBlocks(context, asked, (tree) => {
    const parent = tree.get(input.path.block_id);
    const children = parent.children ?? [];
    if (start >= end || end > children.length) {
      throw reject(codes.paramInvalid, { because: `${start} to ${end} of ${children.length} children` });
    }
    const isEmptied = keepsOneChild.has(parent.block_type) && end - start === children.length;
    if (keepsChildren.has(parent.block_type) || isEmptied) {
      throw reject(codes.childrenNotDeletable, { because: `a block of type ${parent.block_type}` });
    }
    tree.remove(parent, children.slice(start, end));
    return {};
  });
});
