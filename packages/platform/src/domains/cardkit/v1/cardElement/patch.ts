import * as cardElement from '@larkspur/catalog/calls/cardkit/v1/cardElement';
import { handle } from '../../../../emulation/handler.ts';
import { changeCard } from '../../change-card.ts';
import { parseJson } from '../../check-card.ts';
import { codes } from '../../codes.ts';
import { changeElement } from '../../elements.ts';

/** Sets some of the properties of an element. */
export const patch = handle(cardElement.patch, async (context) => {
  const { path, data } = context.input;
  const properties = parseJson(data.partial_element, codes.elementNotUpdated);
  await changeCard(context, path.card_id, data, (json) => {
    changeElement(json, path.element_id, properties);
    return undefined;
  });
  return {};
});
