import * as chatAnnouncement from '@larkspur/catalog/calls/im/v1/chatAnnouncement';
import { handle } from '../../../../emulation/handler.ts';
import { shownDocument } from '../../announcements/old-document.ts';
import { shownPeople } from '../../announcements/people.ts';
import { reachOldAnnouncement } from '../../announcements/reach-old-announcement.ts';

/** An announcement of the old kind, its content as JSON text. */
export const get = handle(chatAnnouncement.get, async (context) => {
  const { input } = context;
  const { announcement } = await reachOldAnnouncement(context, input.path.chat_id, { toChange: false });
  const people = await shownPeople(context, announcement, input.params.user_id_type, (appId) => ({
    id: appId,
    type: 'app_id' as const,
  }));
  return {
    content: JSON.stringify(shownDocument(announcement.document)),
    revision: String(announcement.revision),
    create_time: String(Math.floor(announcement.create_time / 1000)),
    update_time: String(Math.floor(announcement.update_time / 1000)),
    ...people,
  };
});
