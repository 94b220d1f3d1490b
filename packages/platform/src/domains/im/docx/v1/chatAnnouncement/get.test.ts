import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../../test-support/chat-world.ts';
import { send } from '../../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../../test-support/refusal.ts';
import { testStart } from '../../../../../../test-support/test-world.ts';
import { changeApp } from '../../../../../identity/manage-apps.ts';
import { useOldAnnouncement } from '../../../announcements/announcement.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const get = (chatId = w.chat.chat_id, as = w.app.call) =>
  as('GET', `/docx/v1/chats/${chatId}/announcement`, { query: { user_id_type: 'user_id' } });

test('tells revision, times and people of an announcement in blocks', async () => {
  expect((await get()).body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      revision_id: 1,
      create_time: testStart / 1000,
      update_time: testStart / 1000,
      owner_id: 'ada',
      owner_id_type: 'user_id',
      modifier_id: 'ada',
      modifier_id_type: 'user_id',
      announcement_type: 'docx',
      create_time_v2: String(testStart / 1000),
      update_time_v2: String(testStart / 1000),
    },
  });
});

test('tells of one of the old kind too, whose blocks nobody reads', async () => {
  await w.world.change((db) => useOldAnnouncement(db, w.chat));
  expect((await get()).body.data).toMatchObject({ revision_id: 0, announcement_type: 'doc' });
  expectRefusal(await w.app.call('GET', `/docx/v1/chats/${w.chat.chat_id}/announcement/blocks`), {
    code: 1772006,
    msg: 'announcement type is not supported',
  });
});

test('an announcement of a bot comes with the open_id of the bot', async () => {
  const { chat_id } = (await w.app.call('POST', '/im/v1/chats', { body: {} })).body.data;
  const { botOpenId } = w.world.platform.context.userIds;
  expect((await get(chat_id)).body.data).toMatchObject({
    owner_id: botOpenId.call(w.world.platform.context.userIds, w.app.appId, w.app.appId),
    owner_id_type: 'open_id',
  });
});

test('refuses direct chats, external and dissolved groups, callers outside, apps without a bot', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await get(p2p), { code: 1772001, msg: 'Chat announcement can NOT be found in chat information.' });
  const external = await w.addChat({ settings: { external: true } });
  expectRefusal(await get(external.chat_id), {
    code: 1772004,
    msg: 'The operator or invited bots does NOT have the authority to manage external chats without the scope.',
  });
  expectRefusal(await get(w.chat.chat_id, w.as(w.cleo)), {
    code: 1772003,
    msg: 'Operator can NOT be out of the chat.',
  });
  const dead = await w.addChat({ status: 'dissolved' });
  expectRefusal(await get(dead.chat_id), { status: 404, code: 1770002, msg: 'not found' });
  await w.world.change((db) => changeApp(db, w.world.platform.context, w.app.appId, { botEnabled: false }));
  expectRefusal(await get(), { code: 1772025, msg: 'Bot ability is not activated.' });
});
