import { CallRejectedError, reject } from '../../gateway/reject.ts';
import { type CardObject, isObject, isShared, readCardFrame } from '../im/cards/card-json.ts';
import { CardFaultError, cardFaults } from '../im/cards/card-refusal.ts';
import { checkElements } from '../im/cards/check-elements.ts';
import type { ImContext } from '../im/content/content-context.ts';
import { codes } from './codes.ts';

/** Source: 200860 of `/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create`. */
const maxBytes = 30 * 1024;

/** Checks the whole of a card that an entity is going to hold; these pages have codes of their own for what is wrong with it. */
export async function checkCard(context: ImContext, json: CardObject): Promise<void> {
  if (Object.keys(json).length === 0) throw reject(codes.cardEmpty);
  if (json['schema'] !== '2.0') throw reject(codes.notSchemaV2);
  try {
    const card = readCardFrame(json);
    if (!isShared(card)) throw reject(codes.notShared);
    checkElementIds(json);
    if (Buffer.byteLength(JSON.stringify(json)) > maxBytes) throw reject(codes.contentTooLarge);
    await checkElements(context, card);
  } catch (error) {
    if (!(error instanceof CardFaultError)) throw error;
    throw inOwnWords(error);
  }
}

function inOwnWords(error: CardFaultError): CallRejectedError {
  // Seen live.
  if (error.fault === cardFaults.tooManyElements) {
    return reject(codes.tooManyElements, { msg: 'ErrMsg: element exceeds the limit; ' });
  }
  return reject(codes.contentNotGenerated, { ext: error.words });
}

/** Source: `/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure`: starts with a letter, 20 characters at most, one a card. */
const elementIdForm = /^[A-Za-z]\w{0,19}$/;

function checkElementIds(json: CardObject): void {
  const seen = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry);
    if (!isObject(value)) return;
    const id = value['element_id'];
    if (id !== undefined) {
      if (typeof id !== 'string' || !elementIdForm.test(id)) {
        throw reject(codes.parameterInvalid, { because: `element_id is ${JSON.stringify(id)}` });
      }
      if (seen.has(id)) throw reject(codes.elementIdTwice, { because: `element_id ${id}` });
      seen.add(id);
    }
    for (const field of Object.values(value)) walk(field);
  };
  walk(json['body']);
}

/** A parameter that holds JSON in a text. */
export function parseJson(text: string, code: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw reject(code, { because: 'the text is no JSON' });
  }
}

/** The same, of an object. */
export function parseObject(text: string, code: number): CardObject {
  const value = parseJson(text, code);
  if (isObject(value)) return value;
  throw reject(code, { because: 'the JSON is no object' });
}
