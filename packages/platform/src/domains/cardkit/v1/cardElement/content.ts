import * as cardElement from '@larkspur/catalog/calls/cardkit/v1/cardElement';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { changeCard, isStreaming } from '../../change-card.ts';
import { codes } from '../../codes.ts';
import { findElement } from '../../elements.ts';

/** Gives a text the words that it has by now, while the card is in streaming mode. */
export const content = handle(cardElement.content, async (context) => {
  const { path, data } = context.input;
  await changeCard(context, path.card_id, data, (json) => {
    if (!isStreaming(json)) throw reject(codes.streamingClosed);
    const found = findElement(json, path.element_id);
    if (!found) throw reject(codes.elementNotUpdated, { because: `there is no element ${path.element_id}` });
    const { tag } = found.element;
    if (tag !== 'markdown' && tag !== 'plain_text') throw reject(codes.onlyText, { because: `it is a ${tag}` });
    found.element['content'] = data.content;
    return undefined;
  });
  return {};
});
