import { CallRejectedError, reject } from '../../../gateway/reject.ts';
import { readCard } from '../cards/read-card.ts';
import { codes } from '../codes.ts';
import { checkLength } from '../content/check-length.ts';
import type { ContentContext, ImContext, Said } from '../content/content-context.ts';
import { readPost } from '../content/post.ts';
import { readImage } from '../content/resource-keys.ts';
import { readShareChat } from '../content/shares.ts';
import { readText } from '../content/text.ts';
import { batchCodes } from './codes.ts';

type Fields = Record<string, unknown>;

/**
 * Reads what batch messages and custom bots are given: objects instead of texts, the post in a wrapper, a shared chat under
 * another name. Gives undefined for what is of none of the kinds.
 * Source: `/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM`; `/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN`.
 */
export async function readObjectContent(
  context: ContentContext,
  msgType: string,
  content: Fields | undefined,
  card: Fields | undefined,
): Promise<Said | undefined> {
  if (msgType === 'interactive') {
    if (!card) return undefined;
    checkLength('interactive', JSON.stringify(card));
    return readCard(card, context);
  }
  if (!content) return undefined;
  checkLength(msgType, JSON.stringify(content));
  if (msgType === 'text') return readText(content, context);
  if (msgType === 'image') return readImage(content, context);
  if (msgType === 'post') return readPost((content['post'] ?? {}) as Fields, context);
  if (msgType === 'share_chat') return readShareChat({ chat_id: content['share_chat_id'] }, context);
  return undefined;
}

/** The same, with the codes of the batch send. */
export async function readBatchContent(
  context: ImContext,
  msgType: string,
  content: Fields | undefined,
  card: Fields | undefined,
): Promise<Said> {
  const chat = { chat_id: '', chat_mode: 'p2p', settings: '{}' } as const;
  let said: Said | undefined;
  try {
    said = await readObjectContent({ ...context, chat, member: undefined, origin: 'batch' }, msgType, content, card);
  } catch (error) {
    throw error instanceof CallRejectedError ? inBatchWords(error, msgType) : error;
  }
  if (said) return said;
  throw reject(batchCodes.parameterInvalid, { because: `there is no content of the msg_type ${msgType}` });
}

function inBatchWords({ code, details }: CallRejectedError, msgType: string): CallRejectedError {
  const because = details.because ?? details.ext ?? '';
  if (code === codes.cardNotCreated) return reject(batchCodes.contentFailed, { ...details });
  if (msgType === 'image') return reject(batchCodes.imageNotFound, { because });
  if (msgType === 'share_chat') return reject(batchCodes.chatNotFound, { because });
  if (code === codes.parameterInvalid) return reject(batchCodes.parameterInvalid, { because });
  return reject(batchCodes.sendFailed, { because });
}
