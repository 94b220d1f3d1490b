import * as card from '@larkspur/catalog/calls/cardkit/v1/card';
import { handle } from '../../../../emulation/handler.ts';
import { changeCard } from '../../change-card.ts';
import { parseJson } from '../../check-card.ts';
import { codes } from '../../codes.ts';
import { changeSettings } from '../../elements.ts';

/** Changes `config` and `card_link` of an entity's card. */
export const settings = handle(card.settings, async (context) => {
  const { path, data } = context.input;
  const written = parseJson(data.settings, codes.settingsNotUpdated);
  await changeCard(context, path.card_id, data, (json) => {
    changeSettings(json, written);
    return undefined;
  });
  return {};
});
