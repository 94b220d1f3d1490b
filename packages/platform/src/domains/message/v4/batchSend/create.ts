import * as batchSend from '@larkspur/catalog/calls/message/v4/batchSend';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { isInAvailability } from '../../../contact/directory.ts';
import { readBatchContent } from '../../../im/batch/batch-content.ts';
import { batchCodes as codes } from '../../../im/batch/codes.ts';
import { addBatch, addRecipient, countBatchReceivers } from '../../../im/batch/queries.ts';
import { findReceivers, type WrittenReceivers } from '../../../im/batch/receivers.ts';
import { openP2pChat } from '../../../im/chats/p2p-chats.ts';
import type { Said } from '../../../im/content/content-context.ts';
import { sendMessage } from '../../../im/messages/send.ts';

type Context = HandlerContext<Required<batchSend.CreateInput>>;

const maxIds = 200;
/** Users that one app may address in a day. Source: limits of `/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM`. */
const maxReceiversADay = 500_000;
const day = 24 * 3_600_000;
const inChat = { thread_id: '', place: 'chat', root_id: '', parent_id: '' } as const;

/**
 * Sends one message to many users, each in their direct chat with the bot. The real service does it later; here it is done
 * when the call is answered (inferred).
 */
export const create = handle(
  batchSend.create,
  async (context) => {
    const { input, db, caller, now, platform } = context;
    const { msg_type: msgType, content, card } = input.data;
    if (!caller.app.botEnabled) throw reject(codes.noBot);
    const written = readLists(input.data);
    requireScopes(context, written);
    const said = await readBatchContent(context, msgType, content, card);
    const { larkIds, invalid } = await findReceivers(context, written);
    if (larkIds.size === 0 && written.open_ids.length > 0) throw reject(codes.openIdNotFound);
    const { tenantKey, app } = caller;
    const today = now - (now % day);
    if ((await countBatchReceivers(db, tenantKey, app.appId, today)) + larkIds.size > maxReceiversADay) {
      throw reject(codes.dailyLimit);
    }
    const batchId = platform.newId('bm-');
    await addBatch(db, {
      batch_message_id: batchId,
      tenant_key: tenantKey,
      app_id: app.appId,
      valid_count: larkIds.size,
      recalled: 0,
      create_time: now,
    });
    for (const larkId of larkIds) await deliver(context, batchId, larkId, { ...said, msgType });
    return { message_id: batchId, ...invalid };
  },
  { msg: 'ok' },
);

/** Users outside the availability are counted, but get nothing. */
async function deliver(
  context: Context,
  batchId: string,
  larkId: number,
  said: Said & { msgType: string },
): Promise<void> {
  const { db, caller, now, platform } = context;
  if (!caller.installation || !(await isInAvailability(db, caller.installation, larkId))) return;
  const pair = { from: caller.app.appId, to: String(larkId), now };
  const chat = await openP2pChat(db, platform, caller.tenantKey, pair);
  const sent = await sendMessage(context, { chat, member: undefined }, said, inChat);
  await addRecipient(db, { batch_message_id: batchId, message_id: sent.message_id, lark_id: larkId });
}

function readLists(data: batchSend.CreateInput['data']): WrittenReceivers {
  const lists = {
    department_ids: idsOf(data.department_ids),
    open_ids: idsOf(data.open_ids),
    user_ids: idsOf(data.user_ids),
    union_ids: idsOf(data.union_ids),
  };
  const sizes = Object.values(lists).map((list) => list.length);
  if (sizes.every((size) => size === 0)) throw reject(codes.parameterInvalid, { because: 'nobody is named' });
  if (sizes.some((size) => size > maxIds)) {
    throw reject(codes.parameterInvalid, { because: `a list has more than ${maxIds} ids` });
  }
  return lists;
}

function idsOf(list: readonly unknown[] = []): string[] {
  return list.map((id) => {
    if (typeof id === 'string') return id;
    throw reject(codes.parameterInvalid, { because: `${JSON.stringify(id)} is no id` });
  });
}

/** Source: scopes of the page; the codes are those whose words fit. */
function requireScopes({ caller: { scopes } }: Context, written: WrittenReceivers): void {
  if (!scopes.has('im:message') && !scopes.has('im:message:send_as_bot')) throw reject(codes.writeDenied);
  const { department_ids, ...users } = written;
  const namesUsers = Object.values(users).some((list) => list.length > 0);
  if (namesUsers && !scopes.has('im:message:send_multi_users')) throw reject(codes.userListDenied);
  if (department_ids.length > 0 && !scopes.has('im:message:send_multi_depts')) throw reject(codes.departmentListDenied);
}
