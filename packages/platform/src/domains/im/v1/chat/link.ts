import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { isOwnerOrManager } from '../../chats/chat-rights.ts';
import { settingsOf } from '../../chats/chat-settings.ts';
import { enterGroup } from '../../chats/reach-chat.ts';

const days = { week: 7, year: 365 };

/** A link under which others join the group. Only owner and managers get one where the group may not be shared. */
export const link = handle(chatApi.link, async (context) => {
  const { input, platform, now } = context;
  const { chat, member } = await enterGroup(context, input.path.chat_id, {
    mode: 'any-group',
    wrongMode: () => reject(codes.p2pChatNotShareable),
  });
  if (settingsOf(chat).share_card_permission === 'not_allowed' && !isOwnerOrManager(member)) {
    throw reject(codes.mayNotShareLink, { because: `${member.member_id} is an ordinary member of ${chat.chat_id}` });
  }
  const { validity_period: period = 'week' } = input.data;
  const share_link = `${platform.publicUrl()}/client/chat/chatter/add_by_link?link_token=${platform.newId('')}`;
  if (period === 'permanently') return { share_link, is_permanent: true };
  const end = Math.floor(now / 1000) + days[period] * 86_400;
  return { share_link, expire_time: String(end), is_permanent: false };
});
