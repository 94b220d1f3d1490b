import type { ChatterId } from '../../../store/tables/im.ts';

/** Somebody that a message mentions, as it is stored. */
export interface Mention {
  /** `@_user_1`, counted from 1 in the order of the message; what stands in the content. */
  readonly key: string;
  readonly id: ChatterId;
  readonly name: string;
  /** Of a card, which is kept as it was sent: the id that it was written with. */
  readonly written?: string;
}

/** What stands in a content in the place of a mention of everybody. Source: the official Node SDK's own normalizer. */
export const everybody = '@_all';

/** The mentions of a stored message. */
export function mentionsOf(stored: string): readonly Mention[] {
  return stored === '' ? [] : JSON.parse(stored);
}

export function storedMentions(mentions: readonly Mention[]): string {
  return mentions.length === 0 ? '' : JSON.stringify(mentions);
}
