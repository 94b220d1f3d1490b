import type { UserIdType } from '../../../identity/shown-user-id.ts';
import { showIds } from '../../contact/shown-ids.ts';
import type { ImContext } from '../content/content-context.ts';
import type { StoredBlock } from './blocks/block-tree.ts';
import { kindOf } from './blocks/block-types.ts';
import { shownText, type TextContent, usersIn } from './blocks/text.ts';

/** Blocks as a caller sees them, with the ids of users in the kind asked for. */
export async function shownBlocks<Block>(
  { db, platform, caller }: ImContext,
  blocks: readonly StoredBlock[],
  type: UserIdType = 'open_id',
): Promise<Block[]> {
  const people = blocks.flatMap((block) => (isText(block) ? usersIn(textOf(block)) : []));
  const ids = await showIds({ db, platform, caller }, { user_id_type: type }, people);
  return blocks.map((block) => {
    const key = kindOf(block.block_type)?.key ?? '';
    const shown = isText(block) ? { [key]: shownText(textOf(block), (larkId) => ids.user(larkId)) } : {};
    return { ...block, ...shown } as Block;
  });
}

function isText({ block_type }: StoredBlock): boolean {
  return kindOf(block_type)?.text === true;
}

function textOf(block: StoredBlock): TextContent {
  return block[kindOf(block.block_type)?.key ?? ''] as TextContent;
}
