import * as card from '@larkspur/catalog/calls/cardkit/v1/card';
import { handle } from '../../../../emulation/handler.ts';
import { changeCard } from '../../change-card.ts';
import { parseObject } from '../../check-card.ts';
import { codes } from '../../codes.ts';

/** Puts a whole new card in the place of an entity's. */
export const update = handle(card.update, async (context) => {
  const { path, data } = context.input;
  const json = parseObject(data.card.data, codes.contentNotGenerated);
  await changeCard(context, path.card_id, data, () => json);
  return {};
});
