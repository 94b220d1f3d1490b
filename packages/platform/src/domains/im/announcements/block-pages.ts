import { PageTokens } from '../../../emulation/page-token.ts';
import { reject } from '../../../gateway/reject.ts';
import type { UserIdType } from '../../../identity/shown-user-id.ts';
import type { ImContext } from '../content/content-context.ts';
import type { StoredBlock } from './blocks/block-tree.ts';
import { announcementCodes as codes } from './codes.ts';
import { shownBlocks } from './shown-blocks.ts';

interface Asked {
  readonly page_size?: number;
  readonly page_token?: string;
  readonly user_id_type?: UserIdType;
}

/** 500 are the default, and the most. Source: `page_size` of `…/docx-v1/chat-announcement-block/list`. */
const largestPage = 500;

/** One page of a list of blocks; 1770001 for a size or token that is none. */
export async function pageOfBlocks<Block>(
  context: ImContext,
  blocks: readonly StoredBlock[],
  { page_size = largestPage, page_token, user_id_type }: Asked,
  question: readonly unknown[],
): Promise<{ items: Block[]; has_more: boolean; page_token?: string }> {
  if (page_size < 1 || page_size > largestPage) throw reject(codes.paramInvalid, { because: `page_size ${page_size}` });
  const tokens = new PageTokens(context.platform.key, question);
  const position = page_token ? tokens.read(page_token) : [0];
  if (typeof position === 'string') throw reject(codes.paramInvalid, { because: `the page_token is ${position}` });
  const start = Number(position[0]);
  const end = start + page_size;
  const items = await shownBlocks<Block>(context, blocks.slice(start, end), user_id_type);
  return end < blocks.length ? { items, has_more: true, page_token: tokens.make([end]) } : { items, has_more: false };
}
