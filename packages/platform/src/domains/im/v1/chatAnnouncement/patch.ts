import * as chatAnnouncement from '@larkspur/catalog/calls/im/v1/chatAnnouncement';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { keepAnnouncement } from '../../announcements/announcement.ts';
import { editOldDocument } from '../../announcements/old-document-edits.ts';
import { reachOldAnnouncement } from '../../announcements/reach-old-announcement.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { mayUse } from '../../chats/chat-rights.ts';
import { chatterOf } from '../../chats/chatter.ts';

/** How far the revision that was edited may be behind the newest one. Source: `revision` of the page. */
const mostBehind = 100;

/** Edits an announcement of the old kind; all edits or none. */
export const patch = handle(chatAnnouncement.patch, async (context) => {
  const { input, db, caller, now } = context;
  const { revision, requests = [] } = input.data;
  const { chat, member, announcement } = await reachOldAnnouncement(context, input.path.chat_id, { toChange: true });
  if (!mayUse('edit_permission', caller, chat, member)) {
    throw reject(codes.mayNotEdit, { because: `${member.member_id} is an ordinary member of ${chat.chat_id}` });
  }
  const edited = /^\d+$/.test(revision) ? Number(revision) : Number.NaN;
  if (!(edited <= announcement.revision && announcement.revision - edited <= mostBehind)) {
    throw reject(codes.parameterInvalid, { because: `revision ${revision}; the newest is ${announcement.revision}` });
  }
  if (requests.length === 0) throw reject(codes.parameterInvalid, { because: 'there are no requests' });
  const document = requests.reduce(editOldDocument, announcement.document);
  await keepAnnouncement(db, chat, {
    ...announcement,
    document,
    revision: announcement.revision + 1,
    modifier: chatterOf(caller),
    update_time: now,
  });
  return {};
});
