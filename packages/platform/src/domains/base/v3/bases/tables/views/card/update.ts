import * as card from '@larkspur/catalog/calls/base/v3/bases.tables.views.card';
import { handle } from '../../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../../gateway/reject.ts';
import { codes } from '../../../../../../bitable/codes.ts';
import { fieldType } from '../../../../../../bitable/fields/field-types.ts';
import { saveView } from '../../../../../../bitable/views/view.ts';
import { fieldNamed } from '../../../../opened.ts';
import { changeSettings, checkViewType, openNamedView } from '../../../../views/view-settings.ts';

/** Sets the attachment field whose pictures cover the cards; null takes it away. */
export const update = handle(card.update, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'edit');
  checkViewType(open, ['gallery', 'kanban']);
  // A null is as good as nothing to the gateway.
  const { cover_field: written = null } = input.data;
  if (written === null) {
    const { cover_field: _, ...property } = open.view.property;
    await saveView(call.db, { ...open.view, property });
    return { cover_field: null };
  }
  const field = fieldNamed(open.table, String(written));
  if (field.type !== fieldType.attachment) {
    throw reject(codes.notSupportFieldOrView, { because: `${field.field_name} holds no attachments` });
  }
  await changeSettings(call, open, { cover_field: field.field_id });
  return { cover_field: field.field_id };
});
