import * as card from '@larkspur/catalog/calls/base/v3/bases.tables.views.card';
import { handle } from '../../../../../../../emulation/handler.ts';
import { checkViewType, openNamedView } from '../../../../views/view-settings.ts';

/** The cover of the cards of a gallery or kanban view. */
export const get = handle(card.get, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'view');
  checkViewType(open, ['gallery', 'kanban']);
  return { cover_field: open.view.property.cover_field ?? null };
});
