import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { type TestApp, testStart } from '../../../../../test-support/test-world.ts';
import { useOldAnnouncement } from '../../announcements/announcement.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
  await w.world.change((db) => useOldAnnouncement(db, w.chat));
});
afterEach(() => w.world.close());

const path = () => `/im/v1/chats/${w.chat.chat_id}/announcement`;
const get = (as: TestApp['call'] = w.app.call) => as('GET', path(), { query: { user_id_type: 'user_id' } });
const patch = (requests: object[], { as = w.app.call, revision = '0' } = {}) =>
  as('PATCH', path(), { body: { revision, requests: requests.map((request) => JSON.stringify(request)) } });

const line = (text: string) => ({
  type: 'paragraph',
  paragraph: { elements: [{ type: 'textRun', textRun: { text, style: {} } }], style: {} },
});
const insertBlocks = (texts: string[], location: object) => ({
  requestType: 'InsertBlocksRequestType',
  insertBlocksRequest: {
    payload: JSON.stringify({ blocks: texts.map(line) }),
    location: { zoneId: '0', index: 0, ...location },
  },
});
interface Line {
  paragraph: { elements: { textRun: { text: string } }[] };
}
const shownLines = async (): Promise<string[]> => {
  const { title, body } = JSON.parse((await get()).body.data.content);
  return [title, ...body.blocks.map((block: Line) => block.paragraph)].map((paragraph: Line['paragraph']) =>
    paragraph.elements.map((element) => element.textRun.text).join(''),
  );
};
const failed = { code: 232018, msg: 'Updating announcement failed.' };

test('an announcement starts empty and says whose it is', async () => {
  expect((await get()).body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      content: JSON.stringify({
        title: { elements: [], style: {}, location: { zoneId: '0', startIndex: 0, endIndex: 0 } },
        body: { blocks: [] },
      }),
      revision: '0',
      create_time: String(testStart / 1000),
      update_time: String(testStart / 1000),
      owner_id: 'ada',
      owner_id_type: 'user_id',
      modifier_id: 'ada',
      modifier_id_type: 'user_id',
    },
  });
});

test('title, lines and text in lines are edited, each edit is a revision', async () => {
  const title = {
    requestType: 'UpdateTitleRequestType',
    updateTitleRequest: { payload: JSON.stringify(line('Rules').paragraph) },
  };
  const edited = await patch([
    title,
    insertBlocks(['one', 'three'], { endOfZone: true }),
    insertBlocks(['two'], { index: 10 }),
  ]);
  expect(edited.body).toEqual({ code: 0, msg: 'success', data: {} });
  expect(await shownLines()).toEqual(['Rules', 'one', 'two', 'three']);
  expect((await get()).body.data).toMatchObject({
    revision: '1',
    modifier_id: w.app.appId,
    modifier_id_type: 'app_id',
  });

  const insertText = {
    requestType: 'InsertParagraphElementsRequestType',
    insertParagraphElementsRequest: {
      payload: JSON.stringify(line('!').paragraph),
      location: { zoneId: '0', index: 9 },
    },
  };
  const deletion = (startIndex: number, endIndex: number) => ({
    requestType: 'DeleteContentRangeRequestType',
    deleteContentRangeRequest: { deleteRange: { zoneId: '0', startIndex, endIndex } },
  });
  await patch([insertText], { revision: '1' });
  expect(await shownLines()).toEqual(['Rules', 'one!', 'two', 'three']);
  await patch([deletion(0, 2), deletion(9, 13)], { revision: '2' });
  expect(await shownLines()).toEqual(['les', 'one!', 'three']);
});

test.each([
  ['no JSON', 'x'],
  ['an unknown request', JSON.stringify({ requestType: 'Nothing' })],
  [
    'a payload without blocks',
    JSON.stringify({ requestType: 'InsertBlocksRequestType', insertBlocksRequest: { payload: '{}' } }),
  ],
  [
    'an element that is none',
    JSON.stringify({ requestType: 'UpdateTitleRequestType', updateTitleRequest: { payload: '{"elements":[null]}' } }),
  ],
  [
    'a run without text',
    JSON.stringify({
      requestType: 'UpdateTitleRequestType',
      updateTitleRequest: { payload: '{"elements":[{"type":"textRun"}]}' },
    }),
  ],
  [
    'no location',
    JSON.stringify({ requestType: 'InsertBlocksRequestType', insertBlocksRequest: { payload: '{"blocks":[]}' } }),
  ],
  [
    'a range that is none',
    JSON.stringify({ requestType: 'DeleteContentRangeRequestType', deleteContentRangeRequest: {} }),
  ],
  ['a table cell', JSON.stringify(insertBlocks(['x'], { zoneId: 'xr1' }))],
])('refuses %s', async (_, request) => {
  expectRefusal(await w.app.call('PATCH', path(), { body: { revision: '0', requests: [request] } }), failed);
});

test('refuses a revision that is none or too old, and no requests', async () => {
  const invalid = { code: 232001, msg: 'Your request contains an invalid request parameter.' };
  for (const revision of ['1', 'x', '-1']) expectRefusal(await patch([insertBlocks(['x'], {})], { revision }), invalid);
  expectRefusal(await patch([]), invalid);
});

test('only owner and managers edit where the group says so', async () => {
  const strict = await w.addChat({ settings: { edit_permission: 'only_owner' } });
  await w.world.change((db) => useOldAnnouncement(db, strict));
  const body = { revision: '0', requests: [JSON.stringify(insertBlocks(['x'], {}))] };
  expectRefusal(await w.app.call('PATCH', `/im/v1/chats/${strict.chat_id}/announcement`, { body }), {
    code: 232002,
    msg: 'No Permission: Only chat owner or admin can edit chat information in the current situation.',
  });
});

test('a new group has an announcement in blocks, which these calls refuse', async () => {
  const { chat_id } = (await w.app.call('POST', '/im/v1/chats', { body: {} })).body.data;
  const refusal = { code: 232097, msg: 'Unable to operate docx type chat announcement.' };
  expectRefusal(await w.app.call('GET', `/im/v1/chats/${chat_id}/announcement`), refusal);
  const body = { revision: '0', requests: ['{}'] };
  expectRefusal(await w.app.call('PATCH', `/im/v1/chats/${chat_id}/announcement`, { body }), refusal);
});

test('a direct chat has none, and who is outside reads none', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await w.app.call('GET', `/im/v1/chats/${p2p}/announcement`), {
    code: 232003,
    msg: 'Chat announcement can NOT be found in chat information.',
  });
  expectRefusal(await get(w.as(w.cleo)), { code: 232011, msg: 'Operator can NOT be out of the chat.' });
});
