import * as chatAnnouncement from '@larkspur/catalog/calls/docx/v1/chatAnnouncement';
import { handle } from '../../../../../emulation/handler.ts';
import { shownPeople } from '../../../announcements/people.ts';
import { reachAnnouncement } from '../../../announcements/reach-announcement.ts';

/** What is known of an announcement of either kind, without its content. A bot that owns it comes by open_id (inferred). */
export const get = handle(chatAnnouncement.get, async (context) => {
  const { input, caller, platform } = context;
  const { announcement } = await reachAnnouncement(context, input.path.chat_id);
  const people = await shownPeople(context, announcement, input.params.user_id_type, (appId) => ({
    id: platform.userIds.botOpenId(caller.app.appId, appId),
    type: 'open_id' as const,
  }));
  const create_time = Math.floor(announcement.create_time / 1000);
  const update_time = Math.floor(announcement.update_time / 1000);
  return {
    revision_id: announcement.revision,
    create_time,
    update_time,
    ...people,
    announcement_type: announcement.type,
    create_time_v2: String(create_time),
    update_time_v2: String(update_time),
  };
});
