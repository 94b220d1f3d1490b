import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import type { TestApp } from '../../../../../test-support/test-world.ts';
import { changeInstallation, createTenant, installApp } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { addUser } from '../../../contact/seed.ts';
import { setChatPolicy } from '../../chats/chat-policy.ts';
import { addMembers } from '../../chats/group-queries.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const add = (
  id_list: readonly string[] | undefined,
  { as = w.app.call, chatId = w.chat.chat_id, ...query }: { as?: TestApp['call']; chatId?: string } & Query = {},
) =>
  as('POST', `/im/v1/chats/${chatId}/members`, { body: { id_list }, query: { member_id_type: 'user_id', ...query } });
interface Query {
  member_id_type?: string;
  succeed_type?: number;
}
const inside = async (chatId = w.chat.chat_id): Promise<string[]> => {
  const query = { member_id_type: 'user_id', page_size: 100 };
  const { data } = (await w.as(w.ada)('GET', `/im/v1/chats/${chatId}/members`, { query })).body;
  return data.items.map((item: { member_id: string }) => item.member_id);
};
const nobody = { invalid_id_list: [], not_existed_id_list: [], pending_approval_id_list: [] };
const unavailable = { code: 232043, msg: 'Your request contains unavailable ids.' };

test('users come in by any kind of id, and bots by app_id; a bot that is in may speak', async () => {
  expect((await add([w.openId(w.cleo)], { member_id_type: 'open_id' })).body).toEqual({
    code: 0,
    msg: 'success',
    data: nobody,
  });
  expect(await inside()).toEqual(expect.arrayContaining(['ada', 'ben', 'cleo']));
  const other = await w.world.createApp({ name: 'Other' });
  expect((await send(other, { to: w.chat.chat_id })).body.code).toBe(230002);
  expect((await add([other.appId], { member_id_type: 'app_id' })).body.data).toEqual(nobody);
  expect((await send(other, { to: w.chat.chat_id })).body.code).toBe(0);
});

test('who is in already stays in', async () => {
  expect((await add(['ben', 'ben'])).body.data).toEqual(nobody);
  expect(await inside()).toEqual(['ada', 'ben']);
});

async function withGone(): Promise<UserRow> {
  return addTestUser(w.world, { user_id: 'gone', state: 'resigned' });
}

test('by default somebody who has resigned is left out, and an unknown id refuses the call as the gateway does', async () => {
  await withGone();
  expect((await add(['gone', 'cleo'])).body.data).toEqual({ ...nobody, invalid_id_list: ['gone'] });
  expectRefusal(await add(['ghost', 'cleo']), {
    code: 99992360,
    msg:
      'The request you send is not a valid {user_id} or not exists, and the example value is {64*******87}. ' +
      'Invalid ids: [ghost] . Please see field_violations for details and refer to API documentation to correct ' +
      'accordingly and resubmit',
    error: { field_violations: [{ field: 'id_list[*]', value: 'ghost', description: 'id not exist' }] },
  });
  expectRefusal(await add(['gone']), {
    code: 232027,
    msg: 'There are no valid members in the ID list specified in your request.',
  });
  expectRefusal(await add(['cli_0123456789abcdef'], { member_id_type: 'app_id' }), unavailable);
  expectRefusal(await add(['']), unavailable);
});

test('with succeed_type 1 all usable ids come in and the others are listed', async () => {
  await withGone();
  expect((await add(['gone', 'ghost', 'cleo'], { succeed_type: 1 })).body.data).toEqual({
    ...nobody,
    invalid_id_list: ['gone'],
    not_existed_id_list: ['ghost'],
  });
  expect(await inside()).toContain('cleo');
});

test('with succeed_type 2 one unusable id refuses the call, and the answer lists it', async () => {
  expectRefusal(await add(['ghost', 'cleo'], { succeed_type: 2 }), {
    ...unavailable,
    data: { ...nobody, not_existed_id_list: ['ghost'] },
  });
  expect(await inside()).not.toContain('cleo');
});

test('a bot brings in nobody outside the availability of its app, a user everybody', async () => {
  const { context } = w.world.platform;
  const of = { appId: w.app.appId, tenantKey: w.world.tenantKey };
  await w.world.change((db) => changeInstallation(db, context, of, { availability: { type: 'some' } }));
  expectRefusal(await add(['cleo']), {
    code: 232024,
    msg: 'Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.',
  });
  expect((await add(['cleo'], { succeed_type: 1 })).body.data).toEqual({ ...nobody, invalid_id_list: ['cleo'] });
  expect((await add(['cleo'], { as: w.as(w.ben) })).body.data).toEqual(nobody);
});

test('people of another tenant do not come into an internal group', async () => {
  const { context } = w.world.platform;
  const stranger = await w.world.change(async (db) => {
    const tenantKey = await createTenant(db, context, { name: 'Elsewhere' });
    await installApp(db, context, w.app.appId, tenantKey);
    return addUser(db, context, tenantKey, { name: 'Stranger' });
  });
  const id = w.openId(stranger);
  expectRefusal(await add([id], { member_id_type: 'open_id' }), {
    code: 232028,
    msg: 'External members can Not be added to an internal group chat.',
  });
  const left = (await add([id], { member_id_type: 'open_id', succeed_type: 1 })).body.data;
  expect(left).toEqual({ ...nobody, invalid_id_list: [id] });
});

test('where owner and managers add members, others may not, unless they created the group and have the scope', async () => {
  const closed = await w.addChat({
    managers: [w.ben.lark_id],
    settings: { add_member_permission: 'only_owner', share_card_permission: 'not_allowed' },
  });
  expectRefusal(await add(['cleo'], { chatId: closed.chat_id }), {
    code: 232017,
    msg: 'No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.',
  });
  expect((await add(['cleo'], { as: w.as(w.ben), chatId: closed.chat_id })).body.code).toBe(0);
});

test('where joining needs approval, those whom an ordinary member brings wait for it', async () => {
  const guarded = await w.addChat({ settings: { membership_approval: 'approval_required' } });
  expect((await add(['cleo', 'ben'], { chatId: guarded.chat_id })).body.data).toEqual({
    ...nobody,
    pending_approval_id_list: ['cleo'],
  });
  expect(await inside(guarded.chat_id)).toEqual(['ada', 'ben']);
  expect((await add(['cleo'], { as: w.as(w.ada), chatId: guarded.chat_id })).body.data).toEqual(nobody);
  expect(await inside(guarded.chat_id)).toContain('cleo');
});

const full = { code: 232013, msg: 'You have reached the limit of maximum number of members a chat can have.' };

test('a group takes 5000 members', async () => {
  const rest = Array.from({ length: 4997 }, (_, n) => ({ chatter: String(1_000_000 + n) }));
  await w.world.change((db) => addMembers(db, w.chat, rest, 0));
  expectRefusal(await add(['cleo']), full);
});

test('a group takes 15 bots', async () => {
  const bots = Array.from({ length: 14 }, (_, n) => ({ chatter: `cli_${String(n).padStart(16, '0')}` }));
  await w.world.change((db) => addMembers(db, w.chat, bots, 0));
  const other = await w.world.createApp({ name: 'Other' });
  expectRefusal(await add([other.appId], { member_id_type: 'app_id' }), full);
  expect((await add(['cleo'])).body.code).toBe(0);
});

test('a group takes no more members than the administrator allows', async () => {
  await w.world.change((db) => setChatPolicy(db, w.world.tenantKey, { maxMembers: 3 }));
  expectRefusal(await add(['cleo']), {
    code: 232044,
    msg: 'You have reached maximum number of chat members set by admin.',
  });
});

test.each([
  ['no ids', [], 'user_id', 232027, 'There are no valid members in the ID list specified in your request.'],
  ['51 users', 51, 'user_id', 232001, 'Your request contains an invalid request parameter.'],
  ['6 bots', 6, 'app_id', 232001, 'Your request contains an invalid request parameter.'],
])('refuses %s', async (_, count, member_id_type, code, msg) => {
  const ids = Array.from({ length: count as number }, (_, n) => `id_${n}`);
  expectRefusal(await add(ids, { member_id_type }), { code, msg });
});

test('refuses direct chats, callers outside and dissolved groups', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await add(['cleo'], { chatId: p2p }), { code: 232090, msg: 'Unsupported chat type.' });
  expectRefusal(await add(['cleo'], { as: w.as(w.cleo) }), {
    code: 232011,
    msg: 'Operator can NOT be out of the chat.',
  });
  const topic = await w.addChat({ mode: 'topic' });
  expect((await add(['cleo'], { chatId: topic.chat_id })).body.code).toBe(0);
  const dead = await w.addChat({ status: 'dissolved' });
  expectRefusal(await add(['cleo'], { chatId: dead.chat_id }), {
    code: 232009,
    msg: 'Your request specifies a chat which has already been dissolved.',
  });
});
