import * as cardElement from '@larkspur/catalog/calls/cardkit/v1/cardElement';
import { handle } from '../../../../emulation/handler.ts';
import { changeCard } from '../../change-card.ts';
import { deleteElement } from '../../elements.ts';

/** Takes an element out of an entity's card. */
export const remove = handle(cardElement.delete, async (context) => {
  const { path, data } = context.input;
  await changeCard(context, path.card_id, data, (json) => {
    deleteElement(json, path.element_id);
    return undefined;
  });
  return {};
});
