import * as deletion from '@larkspur/catalog/calls/ephemeral/v1/delete';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { statement } from '../../../../store/statement.ts';
import { bareOk } from '../../../im/bare-ok.ts';
import { requireBot } from '../../../im/chats/membership.ts';
import { invalidParameter } from '../../../im/refusals.ts';

/** Source: `/ukTMukTMukTM/uITOyYjLykjM24iM5IjN`. */
const alreadyDeleted = 18051;

const cardById = statement((db, v: { tenantKey: string; appId: string; messageId: string }) =>
  db
    .selectFrom('ephemeral_cards')
    .selectAll()
    .where('message_id', '=', v.messageId)
    .where('tenant_key', '=', v.tenantKey)
    .where('app_id', '=', v.appId),
);
const deleteCard = statement((db, v: { messageId: string }) =>
  db.updateTable('ephemeral_cards').set({ deleted: 1 }).where('message_id', '=', v.messageId),
);

/** Takes a card away from the one user who saw it. */
export const create = handle(deletion.create, async (context) => {
  const { input, db, caller } = context;
  const { message_id: messageId } = input.data;
  requireBot(context);
  const found = await db.first(cardById, { tenantKey: caller.tenantKey, appId: caller.app.appId, messageId });
  if (!found) throw invalidParameter('invalid message_id', `${messageId} is no such card of ${caller.app.appId}`);
  if (found.deleted) throw reject(alreadyDeleted, { msg: 'message has been deleted' });
  await db.run(deleteCard, { messageId });
  return bareOk();
});
