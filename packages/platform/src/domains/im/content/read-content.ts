import { readCard } from '../cards/read-card.ts';
import { invalidParameter, wrongForm } from '../refusals.ts';
import { checkLength } from './check-length.ts';
import type { ContentContext, ContentReader, Said } from './content-context.ts';
import { readPost } from './post.ts';
import { readAudio, readFile, readImage, readMedia, readSticker } from './resource-keys.ts';
import { readShareChat, readShareUser } from './shares.ts';
import { readSystem } from './system.ts';
import { readText } from './text.ts';

const readers: ReadonlyMap<string, ContentReader> = new Map([
  ['text', readText],
  ['post', readPost],
  ['image', readImage],
  ['file', readFile],
  ['audio', readAudio],
  ['media', readMedia],
  ['sticker', readSticker],
  ['share_chat', readShareChat],
  ['share_user', readShareUser],
  ['system', readSystem],
  ['interactive', readCard],
]);

/** What may be sent; what may answer a message; what a message may be edited to. Source: `msg_type` of the three pages. */
export const msgTypes = {
  create: new Set(readers.keys()),
  reply: new Set([...readers.keys()].filter((type) => type !== 'system')),
  update: new Set(['text', 'post']),
} as const;

/**
 * Reads `msg_type` and `content` of a message: the kind must be one of `allowed`, the text JSON of that kind's form and not
 * too long. Refuses with 230001 and the words for what is wrong, with 230025 when it is too long, and with the codes of the
 * kinds (230015, 230017, 230055, 230099, …).
 */
export async function readContent(
  context: ContentContext,
  msgType: string,
  written: string,
  allowed: ReadonlySet<string>,
): Promise<Said> {
  const reader = allowed.has(msgType) ? readers.get(msgType) : undefined;
  if (!reader) throw invalidParameter('invalid msg_type', `msg_type is ${msgType}`);
  if (written === '') throw invalidParameter('content cannot be empty');
  checkLength(msgType, written);
  return reader(parseContent(msgType, written), context);
}

function parseContent(msgType: string, text: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw invalidParameter('content is not a string in json format.');
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw wrongForm(msgType);
  return content as Record<string, unknown>;
}
