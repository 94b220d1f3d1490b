import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { client } from './clients.ts';
import { call, expectEqual, expectTrue, given, report } from './report.ts';
import { pageUser } from './seed-page.ts';

const { chat, chatMembers, chatManagers, chatModeration, chatTopNotice, chatTab, chatMenuTree } = client.im.v1;
const { message, messageReaction, messageResource, pin, image, file } = client.im.v1;

/** One red pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
/** Every byte there is, so that a wrong reading of a part shows. */
const document = Buffer.from(Array.from({ length: 1024 }, (_, i) => i % 256));

/** Chats, members, messages of many types, reactions, pins, files and pictures. */
export async function im(): Promise<void> {
  const [owner, member] = await people();
  const chatId = await chats(owner, member);
  await members(chatId, member);
  await managers(member);
  await settings(chatId);
  const { imageKey, fileKey } = await uploads();
  await messages(chatId, member, imageKey, fileKey);
  await call('im.v1.chat.delete', () => chat.delete({ path: { chat_id: chatId } }));
}

async function people(): Promise<[string, string]> {
  const found = await call('contact.v3.user.get: for the chat', () =>
    client.contact.v3.user.get({ path: { user_id: pageUser }, params: { user_id_type: 'user_id' } }),
  );
  const made = await call('contact.v3.user.create: for the chat', () =>
    client.contact.v3.user.create({
      data: { name: 'Carol', mobile: '13900000003', department_ids: ['0'], employee_type: 1 },
    }),
  );
  return [given('open_id', found.user?.open_id), given('open_id', made.user?.open_id)];
}

async function chats(owner: string, member: string): Promise<string> {
  const created = await call('im.v1.chat.create', () =>
    chat.create({
      params: { user_id_type: 'open_id', set_bot_manager: true },
      data: { name: 'Node chat', description: 'By the Node SDK', owner_id: owner, user_id_list: [member] },
    }),
  );
  const path = { chat_id: given('chat_id', created.chat_id) };
  await call(
    'im.v1.chat.get',
    () => chat.get({ path }),
    (data) => expectEqual('name', data.name, 'Node chat'),
  );
  await call('im.v1.chat.update', () => chat.update({ path, data: { name: 'Node chat renamed' } }));
  await call(
    'im.v1.chat.list',
    () => chat.list({ params: { page_size: 100 } }),
    (data) => expectTrue('the chat is listed', data.items?.some((item) => item.chat_id === path.chat_id) ?? false),
  );
  await report('im.v1.chat.list: iterator', async () => {
    const ids: unknown[] = [];
    for await (const page of await chat.listWithIterator({ params: { page_size: 1 } })) {
      ids.push(...(page?.items ?? []).map((item) => item.chat_id));
    }
    expectTrue('the chat is on a page', ids.includes(path.chat_id));
  });
  await call(
    'im.v1.chat.search',
    () => chat.search({ params: { query: 'renamed' } }),
    (data) => expectTrue('the chat is found', data.items?.some((item) => item.chat_id === path.chat_id) ?? false),
  );
  await call(
    'im.v1.chat.link',
    () => chat.link({ path, data: { validity_period: 'week' } }),
    (data) => given('share_link', data.share_link),
  );
  return path.chat_id;
}

async function members(chatId: string, member: string): Promise<void> {
  const path = { chat_id: chatId };
  const params = { member_id_type: 'open_id' } as const;
  await call(
    'im.v1.chatMembers.get',
    () => chatMembers.get({ path, params }),
    (data) => expectEqual('number of members', data.items?.length, 2),
  );
  await report('im.v1.chatMembers.get: iterator', async () => {
    const names: unknown[] = [];
    for await (const page of await chatMembers.getWithIterator({ path, params: { ...params, page_size: 1 } })) {
      names.push(...(page?.items ?? []).map((item) => item.name));
    }
    expectTrue('Carol is on a page', names.length === 2 && names.includes('Carol'));
  });
  await call('im.v1.chatMembers.delete', () => chatMembers.delete({ path, params, data: { id_list: [member] } }));
  await call(
    'im.v1.chatMembers.create',
    () => chatMembers.create({ path, params, data: { id_list: [member] } }),
    (data) => expectEqual('invalid_id_list', data.invalid_id_list ?? [], []),
  );
  await call(
    'im.v1.chatMembers.isInChat',
    () => chatMembers.isInChat({ path }),
    (data) => expectEqual('is_in_chat', data.is_in_chat, true),
  );
}

/** Only the owner appoints managers: a chat of the bot's own. */
async function managers(member: string): Promise<void> {
  const created = await call('im.v1.chat.create: owned by the bot', () =>
    chat.create({ params: { user_id_type: 'open_id' }, data: { name: 'Bot chat', user_id_list: [member] } }),
  );
  const path = { chat_id: given('chat_id', created.chat_id) };
  const params = { member_id_type: 'open_id' } as const;
  const data = { manager_ids: [member] };
  await call(
    'im.v1.chatManagers.addManagers',
    () => chatManagers.addManagers({ path, params, data }),
    (answer) => expectEqual('chat_managers', answer.chat_managers, [member]),
  );
  await call('im.v1.chatManagers.deleteManagers', () => chatManagers.deleteManagers({ path, params, data }));
}

async function settings(chatId: string): Promise<void> {
  const path = { chat_id: chatId };
  await call('im.v1.chatModeration.update', () =>
    chatModeration.update({ path, data: { moderation_setting: 'all_members' } }),
  );
  await call(
    'im.v1.chatModeration.get',
    () => chatModeration.get({ path }),
    (data) => expectEqual('moderation_setting', data.moderation_setting, 'all_members'),
  );
  await call('im.v1.chatTopNotice.putTopNotice', () =>
    chatTopNotice.putTopNotice({ path, data: { chat_top_notice: [{ action_type: '2' }] } }),
  );
  await call('im.v1.chatTopNotice.deleteTopNotice', () => chatTopNotice.deleteTopNotice({ path }));
  const tabs = await call('im.v1.chatTab.create', () =>
    chatTab.create({
      path,
      data: { chat_tabs: [{ tab_name: 'Node', tab_type: 'url', tab_content: { url: 'https://www.feishu.cn' } }] },
    }),
  );
  const tab = given(
    'the new tab',
    tabs.chat_tabs?.find((found) => found.tab_name === 'Node'),
  );
  await call('im.v1.chatTab.listTabs', () => chatTab.listTabs({ path }));
  await call('im.v1.chatTab.deleteTabs', () =>
    chatTab.deleteTabs({ path, data: { tab_ids: [given('tab_id', tab.tab_id)] } }),
  );
  const redirect = { common_url: 'https://www.feishu.cn' };
  const item = { action_type: 'REDIRECT_LINK', name: 'Node', redirect_link: redirect } as const;
  const menu = await call('im.v1.chatMenuTree.create', () =>
    chatMenuTree.create({
      path,
      data: { menu_tree: { chat_menu_top_levels: [{ chat_menu_item: item }] } },
    }),
  );
  const top = given('the menu', menu.menu_tree?.chat_menu_top_levels?.[0]?.chat_menu_top_level_id);
  await call('im.v1.chatMenuTree.get', () => chatMenuTree.get({ path }));
  await call('im.v1.chatMenuTree.delete', () =>
    chatMenuTree.delete({ path, data: { chat_menu_top_level_ids: [top] } }),
  );
}

/** Sends a file and a picture, and compares the bytes that come back. */
async function uploads(): Promise<{ imageKey: string; fileKey: string }> {
  const imageKey = await report('im.v1.image.create', async () => {
    const uploaded = await image.create({ data: { image_type: 'message', image: picture } });
    return given('image_key', uploaded?.image_key);
  });
  await report('im.v1.image.get', async () => {
    const downloaded = await image.get({ path: { image_key: imageKey } });
    const bytes = await buffer(downloaded.getReadableStream());
    expectTrue('the bytes are those that were sent', bytes.equals(picture));
  });
  const fileKey = await report('im.v1.file.create', async () => {
    const uploaded = await file.create({
      data: { file_type: 'stream', file_name: '报告 report.bin', file: document },
    });
    return given('file_key', uploaded?.file_key);
  });
  await report('im.v1.file.get', async () => {
    const downloaded = await file.get({ path: { file_key: fileKey } });
    const bytes = await buffer(downloaded.getReadableStream());
    expectTrue('the bytes are those that were sent', bytes.equals(document));
  });
  return { imageKey, fileKey };
}

async function messages(chatId: string, member: string, imageKey: string, fileKey: string): Promise<void> {
  const send = async (type: string, content: object) => {
    await pace();
    const sent = await call(
      `im.v1.message.create: ${type}`,
      () =>
        message.create({
          params: { receive_id_type: 'chat_id' },
          data: { receive_id: chatId, msg_type: type, content: JSON.stringify(content) },
        }),
      (data) => expectEqual('msg_type', data?.msg_type, type),
    );
    return { message_id: given('message_id', sent?.message_id) };
  };
  const text = await send('text', { text: 'Hello from Node <b>bold</b>' });
  const post = await send('post', {
    zh_cn: {
      title: 'Title',
      content: [
        [
          { tag: 'text', text: 'A ' },
          { tag: 'a', text: 'link', href: 'https://www.feishu.cn' },
        ],
      ],
    },
  });
  const picture = await send('image', { image_key: imageKey });
  const sentFile = await send('file', { file_key: fileKey });
  const card = (title: string) => ({
    config: { wide_screen_mode: true, update_multi: true },
    header: { title: { tag: 'plain_text', content: title } },
    elements: [{ tag: 'div', text: { tag: 'lark_md', content: '**body**' } }],
  });
  const sentCard = await send('interactive', card('Card'));
  await send('share_chat', { chat_id: chatId });
  await send('share_user', { user_id: member });
  await call(
    'im.v1.message.get',
    () => message.get({ path: text }),
    (data) => expectEqual('msg_type', data.items?.[0]?.msg_type, 'text'),
  );
  await pace();
  await call('im.v1.message.reply', () =>
    message.reply({ path: text, data: { msg_type: 'text', content: '{"text":"a reply"}' } }),
  );
  await pace();
  await call(
    'im.v1.message.reply: in thread',
    () => message.reply({ path: post, data: { msg_type: 'text', content: '{"text":"x"}', reply_in_thread: true } }),
    (data) => given('thread_id', data?.thread_id),
  );
  await call('im.v1.message.update', () =>
    message.update({ path: text, data: { msg_type: 'text', content: '{"text":"edited"}' } }),
  );
  await call('im.v1.message.patch', () =>
    message.patch({ path: sentCard, data: { content: JSON.stringify(card('Changed')) } }),
  );
  await pace();
  await call('im.v1.message.forward', () =>
    message.forward({ path: text, params: { receive_id_type: 'open_id' }, data: { receive_id: member } }),
  );
  await pace();
  await call('im.v1.message.mergeForward', () =>
    message.mergeForward({
      params: { receive_id_type: 'open_id' },
      data: { receive_id: member, message_id_list: [text.message_id, post.message_id] },
    }),
  );
  const list = { container_id_type: 'chat', container_id: chatId, sort_type: 'ByCreateTimeAsc' } as const;
  await call('im.v1.message.list', () => message.list({ params: { ...list, page_size: 50 } }));
  await report('im.v1.message.list: iterator', async () => {
    let pages = 0;
    let found = 0;
    for await (const page of await message.listWithIterator({ params: { ...list, page_size: 3 } })) {
      pages++;
      found += page?.items?.length ?? 0;
    }
    expectTrue('there are several pages', pages >= 3);
    expectTrue('all messages are on them', found >= 8);
  });
  await call('im.v1.message.readUsers', () => message.readUsers({ path: text, params: { user_id_type: 'open_id' } }));
  await call('im.v1.message.urgentApp', () =>
    message.urgentApp({ path: text, params: { user_id_type: 'open_id' }, data: { user_id_list: [member] } }),
  );
  const reaction = await call('im.v1.messageReaction.create', () =>
    messageReaction.create({ path: text, data: { reaction_type: { emoji_type: 'SMILE' } } }),
  );
  await call(
    'im.v1.messageReaction.list',
    () => messageReaction.list({ path: text, params: { reaction_type: 'SMILE' } }),
    (data) => expectEqual('number of reactions', data.items?.length, 1),
  );
  await report('im.v1.messageReaction.list: iterator', async () => {
    let found = 0;
    const pages = await messageReaction.listWithIterator({ path: text });
    // The SDK types this page as an empty object.
    for await (const page of pages) found += (page as { items?: unknown[] } | null)?.items?.length ?? 0;
    expectEqual('number of reactions', found, 1);
  });
  await call('im.v1.messageReaction.delete', () =>
    messageReaction.delete({ path: { ...text, reaction_id: given('reaction_id', reaction.reaction_id) } }),
  );
  await call('im.v1.pin.create', () => pin.create({ data: text }));
  await call(
    'im.v1.pin.list',
    () => pin.list({ params: { chat_id: chatId } }),
    (data) =>
      expectEqual(
        'pinned',
        data.items?.map((item) => item.message_id),
        [text.message_id],
      ),
  );
  await call('im.v1.pin.delete', () => pin.delete({ path: text }));
  for (const [type, { message_id }, file_key] of [
    ['image', picture, imageKey],
    ['file', sentFile, fileKey],
  ] as const) {
    await report(`im.v1.messageResource.get: ${type}`, async () => {
      const downloaded = await messageResource.get({ path: { message_id, file_key }, params: { type } });
      const bytes = await buffer(downloaded.getReadableStream());
      expectTrue('there are bytes', bytes.length > 60);
    });
  }
  await call('docx.v1.chatAnnouncement.get', () => client.docx.v1.chatAnnouncement.get({ path: { chat_id: chatId } }));
  await call('im.v1.message.delete', () => message.delete({ path: text }));
}

/** A chat takes five messages a second. Source: `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create`. */
function pace(): Promise<void> {
  return setTimeout(250);
}
