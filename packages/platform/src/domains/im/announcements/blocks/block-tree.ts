import { reject } from '../../../../gateway/reject.ts';
import { announcementCodes as codes } from '../codes.ts';
import { kindOf } from './block-types.ts';

/** A block as it is kept: users in it are their numbers. */
export interface StoredBlock {
  readonly block_id: string;
  readonly parent_id: string;
  readonly block_type: number;
  children?: string[];
  /** The content, under the name of its kind. */
  [content: string]: unknown;
}

/** The blocks of one announcement while a call works on them. */
export class BlockTree {
  readonly #blocks: Map<string, StoredBlock>;

  constructor(blocks: readonly StoredBlock[]) {
    this.#blocks = new Map(blocks.map((block) => [block.block_id, block]));
  }

  /** Throws 1770002 for a block that is not there. */
  get(blockId: string): StoredBlock {
    const block = this.#blocks.get(blockId);
    if (!block) throw reject(codes.notFound, { because: `there is no block ${blockId}` });
    return block;
  }

  childrenOf(block: StoredBlock): StoredBlock[] {
    return (block.children ?? []).map((id) => this.get(id));
  }

  /** Puts blocks among the children of one, the first of them at `index`, -1 for the end. Throws 1770001 for a place that is none. */
  insert(parent: StoredBlock, blocks: readonly StoredBlock[], index: number): void {
    const children = parent.children ?? [];
    const place = index === -1 ? children.length : index;
    if (place < 0 || place > children.length) {
      throw reject(codes.paramInvalid, { because: `index ${index} of ${children.length} children` });
    }
    for (const block of blocks) this.#blocks.set(block.block_id, block);
    parent.children = children.toSpliced(place, 0, ...blocks.map((block) => block.block_id));
  }

  /** Adds blocks that stand below others already, whose `children` name them. */
  addBelow(blocks: readonly StoredBlock[]): void {
    for (const block of blocks) this.#blocks.set(block.block_id, block);
  }

  /** Takes children out of a block, with all that is below them. */
  remove(parent: StoredBlock, blockIds: readonly string[]): void {
    parent.children = (parent.children ?? []).filter((id) => !blockIds.includes(id));
    for (const id of blockIds) this.#drop(id);
  }

  /** All blocks from the root on, each before its children. */
  inOrder(rootId: string): StoredBlock[] {
    const root = this.get(rootId);
    return [root, ...this.childrenOf(root).flatMap((child) => this.inOrder(child.block_id))];
  }

  #drop(blockId: string): void {
    for (const child of this.get(blockId).children ?? []) this.#drop(child);
    this.#blocks.delete(blockId);
  }
}

/** The content of a block. */
export function contentOf(block: StoredBlock): Record<string, unknown> {
  return block[kindOf(block.block_type)?.key ?? ''] as Record<string, unknown>;
}

export function setContent(block: StoredBlock, content: Record<string, unknown>): void {
  block[kindOf(block.block_type)?.key ?? ''] = content;
}
