import * as cardElement from '@larkspur/catalog/calls/cardkit/v1/cardElement';
import { handle } from '../../../../emulation/handler.ts';
import { changeCard } from '../../change-card.ts';
import { parseJson } from '../../check-card.ts';
import { codes } from '../../codes.ts';
import { addElements } from '../../elements.ts';

/** Adds elements to an entity's card. */
export const create = handle(cardElement.create, async (context) => {
  const { path, data } = context.input;
  const elements = parseJson(data.elements, codes.elementNotAdded);
  await changeCard(context, path.card_id, data, (json) => {
    addElements(json, { type: data.type, target: data.target_element_id, elements });
    return undefined;
  });
  return {};
});
