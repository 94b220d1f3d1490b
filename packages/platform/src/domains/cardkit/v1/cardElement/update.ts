import * as cardElement from '@larkspur/catalog/calls/cardkit/v1/cardElement';
import { handle } from '../../../../emulation/handler.ts';
import { changeCard } from '../../change-card.ts';
import { parseJson } from '../../check-card.ts';
import { codes } from '../../codes.ts';
import { replaceElement } from '../../elements.ts';

/** Puts another element in the place of one. */
export const update = handle(cardElement.update, async (context) => {
  const { path, data } = context.input;
  const element = parseJson(data.element, codes.elementNotReplaced);
  await changeCard(context, path.card_id, data, (json) => {
    replaceElement(json, path.element_id, element);
    return undefined;
  });
  return {};
});
