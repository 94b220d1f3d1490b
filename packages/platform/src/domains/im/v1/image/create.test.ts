import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { bytesOf, pngOf, uploadImage } from '../../../../../test-support/uploads.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const invalid = { code: 234001, msg: 'Invalid request param.' };

test('a picture gets a key, and is given back as it was', async () => {
  const picture = pngOf(12_000, 12_000);
  const uploaded = await uploadImage(app, picture);
  expect(uploaded.body).toEqual({
    code: 0,
    msg: 'success',
    data: { image_key: expect.stringMatching(/^img_v3_/) },
  });
  const key = uploaded.body.data.image_key;
  const response = await world.fetch(`http://127.0.0.1:5275/open-apis/im/v1/images/${key}`, {
    headers: { authorization: `Bearer ${app.token}` },
  });
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(response.headers.get('x-tt-logid')).toBeTruthy();
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(picture));
});

test.each<[string, Uint8Array, { code: number; msg: string }, string]>([
  ['an empty one', new Uint8Array(), { code: 234010, msg: "File's size can't be 0." }, 'message'],
  [
    'one of more than 10 MB',
    Buffer.concat([pngOf(1, 1), bytesOf(10 * 1024 * 1024)]),
    { code: 234006, msg: 'The file size exceed the max value.' },
    'message',
  ],
  ['a text', Buffer.from('hello'), { code: 234011, msg: "Can't regonnize the image format." }, 'message'],
  ['one too wide', pngOf(12_001, 1), { code: 234039, msg: 'Image resolution exceeds limit.' }, 'message'],
  ['an avatar too high', pngOf(1, 4097), { code: 234039, msg: 'Image resolution exceeds limit.' }, 'avatar'],
  [
    'a GIF too wide',
    Buffer.from('GIF89a\xd1\x07\x01\x00', 'latin1'),
    { code: 234039, msg: 'Image resolution exceeds limit.' },
    'message',
  ],
])('%s is refused', async (_, picture, refusal, type) => {
  expectRefusal(await uploadImage(app, picture, { image_type: type }), refusal);
});

test('a form without its parts, with an unknown type, or no form at all is an invalid parameter', async () => {
  expectRefusal(await uploadImage(app, pngOf(1, 1), {}), invalid);
  expectRefusal(await uploadImage(app, pngOf(1, 1), { image_type: 'banner' }), invalid);
  const form = new FormData();
  form.append('image_type', 'message');
  form.append('file', new Blob([new Uint8Array(pngOf(1, 1))]), 'x.png');
  expectRefusal(await app.call('POST', '/im/v1/images', { body: form }), invalid);
  expectRefusal(await app.call('POST', '/im/v1/images', { body: { image_type: 'message' } }), invalid);
});

test('an app without a bot cannot upload', async () => {
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  expectRefusal(await uploadImage(app), { code: 234007, msg: 'App does not enable bot feature.' });
});

test('a picture is given back to its app only, unless it is an avatar', async () => {
  const other = await world.createApp();
  const get = (key: string, by = app) => by.call('GET', `/im/v1/images/${key}`);
  const picture = (await uploadImage(app)).body.data.image_key;
  const avatar = (await uploadImage(app, pngOf(1, 1), { image_type: 'avatar' })).body.data.image_key;
  expectRefusal(await get(picture, other), { code: 234008, msg: 'The app is not the resource sender' });
  expectRefusal(await get(avatar), invalid);
  expectRefusal(await get('img_none'), { code: 234005, msg: 'Image has been deleted' });
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  expectRefusal(await get(picture), { code: 234007, msg: 'App does not enable bot feature.' });
});
