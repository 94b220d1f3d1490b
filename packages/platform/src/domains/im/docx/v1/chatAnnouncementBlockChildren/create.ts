import * as childrenApi from '@larkspur/catalog/calls/docx/v1/chatAnnouncementBlockChildren';
import { handle } from '../../../../../emulation/handler.ts';
import { reject } from '../../../../../gateway/reject.ts';
import { kindOf } from '../../../announcements/blocks/block-types.ts';
import { newBlock, requireFewResources } from '../../../announcements/blocks/new-blocks.ts';
import { announcementCodes as codes } from '../../../announcements/codes.ts';
import { editBlocks } from '../../../announcements/edit-blocks.ts';
import { shownBlocks } from '../../../announcements/shown-blocks.ts';

type Block = NonNullable<childrenApi.CreateOutput['children']>[number];

/** Creates blocks below one, at a place among its children. */
export const create = handle(childrenApi.create, async (context) => {
  const { input, ids, platform } = context;
  const { children = [], index = -1 } = input.data;
  const asked = { ...input.params, chatId: input.path.chat_id };
  return editBlocks(context, asked, async (tree) => {
    const parent = tree.get(input.path.block_id);
    if (!kindOf(parent.block_type)?.parent) {
      throw reject(codes.takesNoChildren, { because: `a block of type ${parent.block_type}` });
    }
    if (children.length === 0) throw reject(codes.paramInvalid, { because: 'there are no children to create' });
    requireFewResources(children);
    const made = children.map((written) => newBlock(written, parent, { random: platform.random, ids }));
    for (const { below } of made) tree.addBelow(below);
    const blocks = made.map((one) => one.block);
    tree.insert(parent, blocks, index);
    return { children: await shownBlocks<Block>(context, blocks, input.params.user_id_type) };
  });
});
