import * as card from '@larkspur/catalog/calls/cardkit/v1/card';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { type CardObject, isObject } from '../../../im/cards/card-json.ts';
import { changeCard } from '../../change-card.ts';
import { parseJson } from '../../check-card.ts';
import { codes } from '../../codes.ts';
import { addElements, changeElement, changeSettings, deleteElement, replaceElement } from '../../elements.ts';

/** Makes several changes as one. Source: `actions` of `/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update`. */
export const batchUpdate = handle(card.batchUpdate, async (context) => {
  const { path, data } = context.input;
  const actions = parseJson(data.actions, codes.parameterInvalid);
  if (!Array.isArray(actions)) throw reject(codes.parameterInvalid, { because: 'actions is no list' });
  await changeCard(context, path.card_id, data, (json) => {
    for (const action of actions) perform(json, action);
    return undefined;
  });
  return {};
});

function perform(json: CardObject, action: unknown): void {
  if (!isObject(action) || !isObject(action['params'])) {
    throw reject(codes.parameterInvalid, { because: 'an action has no params' });
  }
  const { params } = action;
  const elementId = String(params['element_id']);
  switch (action['action']) {
    case 'partial_update_setting':
      changeSettings(json, params['settings']);
      break;
    case 'add_elements':
      addElements(json, {
        type: params['type'],
        target: params['target_element_id'] as string | undefined,
        elements: params['elements'],
      });
      break;
    case 'delete_elements':
      for (const id of Array.isArray(params['element_ids']) ? params['element_ids'] : []) deleteElement(json, id);
      break;
    case 'partial_update_element':
      changeElement(json, elementId, params['partial_element']);
      break;
    case 'update_element':
      replaceElement(json, elementId, params['element']);
      break;
    default:
      throw reject(codes.parameterInvalid, { because: `action is ${action['action']}` });
  }
}
