import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { testStart } from '../../../../../test-support/test-world.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const create = (name: string, i18n_names: object[] = []) =>
  w.app.call('POST', '/im/v2/tags', { body: { create_tag: { tag_type: 'tenant', name, i18n_names } } });
const patch = (id: string, patch_tag: object) => w.app.call('PATCH', `/im/v2/tags/${id}`, { body: { patch_tag } });
const relate = (method: 'POST' | 'PUT', tag_ids: string[], biz_entity_id = w.chat.chat_id) =>
  w.app.call(method, '/im/v2/biz_entity_tag_relation', { body: { tag_biz_type: 'chat', biz_entity_id, tag_ids } });
const related = async () =>
  (
    await w.app.call('GET', '/im/v2/biz_entity_tag_relation', {
      query: { tag_biz_type: 'chat', biz_entity_id: w.chat.chat_id },
    })
  ).body.data.tag_info_with_bind_versions;
const invalid = (detail: string) => ({ code: 230001, msg: `param is invalid, ext=${detail}` });

test('a tag is created, renamed and found by its id', async () => {
  const created = await create('Urgent', [{ locale: 'zh_cn', name: '紧急' }]);
  expect(created.body).toEqual({ code: 0, msg: 'success', data: { id: expect.stringMatching(/^\d{19}$/) } });
  const { id } = created.body.data;
  w.world.clock.advance(5);
  const info = {
    id,
    tag_type: 'tenant',
    name: 'Hot',
    i18n_names: [{ locale: 'zh_cn', name: '紧急' }],
    create_time: String(testStart),
    update_time: String(testStart + 5),
  };
  expect((await patch(id, { id, name: 'Hot' })).body.data).toEqual({ tag_info: info });
  const listed = await w.app.call('GET', '/im/v2/tags', { query: { ids: ['1', id] } });
  expect(listed.body).toEqual({ code: 0, msg: 'success', data: { tag_infos: [info] } });
});

test('names of tags are unique in the tenant', async () => {
  const { id } = (await create('Urgent')).body.data;
  expect((await create('Urgent')).body.data).toEqual({ create_tag_fail_reason: { duplicate_id: id } });
  const other = (await create('Calm')).body.data.id;
  expect((await patch(other, { name: 'Urgent' })).body.data).toEqual({ patch_tag_fail_reason: { duplicate_id: id } });
});

test('tags are put on a chat and taken off', async () => {
  const first = (await create('One')).body.data.id;
  const second = (await create('Two')).body.data.id;
  expect((await relate('POST', [first])).body).toEqual({ code: 0, msg: 'success', data: {} });
  w.world.clock.advance(5);
  await relate('POST', [first, second]);
  expect(await related()).toMatchObject([
    { tag_info: { id: first, name: 'One' }, bind_version: String(testStart) },
    { tag_info: { id: second }, bind_version: String(testStart + 5) },
  ]);
  await relate('PUT', [first]);
  expect(await related()).toMatchObject([{ tag_info: { id: second } }]);
});

test('refuses empty names, unknown tags and unknown chats', async () => {
  expectRefusal(await create(' '), invalid('name is empty'));
  expectRefusal(await patch('1', { name: 'x' }), invalid('tag_id is invalid'));
  expectRefusal(await relate('POST', ['1']), invalid('tag_ids is invalid'));
  expectRefusal(await relate('POST', [], 'oc_none'), invalid('biz_entity_id is invalid'));
  const { id } = (await create('One')).body.data;
  expectRefusal(await patch(id, { id: '2' }), invalid('id differs from tag_id'));
  expectRefusal(await patch(id, { name: '' }), invalid('name is empty'));
});
