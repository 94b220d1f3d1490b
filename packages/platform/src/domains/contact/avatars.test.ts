import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTestUser } from '../../../test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import { pngOf, uploadImage } from '../../../test-support/uploads.ts';

let world: TestWorld;
let app: TestApp;
beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  await addTestUser(world, { name: '张三', user_id: 'zhang' });
});
afterAll(() => world.close());

const query = { user_id_type: 'user_id' };
const avatar = async () => (await app.call('GET', '/contact/v3/users/zhang', { query })).body.data.user.avatar;

test('the avatar of a user is a picture with the first letter of the name', async () => {
  const response = await world.fetch((await avatar()).avatar_72);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(await response.text()).toContain(`&#x${'张'.codePointAt(0)?.toString(16)};`);
});

test('an uploaded avatar is shown as it was uploaded; a picture for messages is no avatar', async () => {
  const { image_key } = (await uploadImage(app, pngOf(20, 20), { image_type: 'avatar' })).body.data;
  const set = (avatar_key: string) => app.call('PATCH', '/contact/v3/users/zhang', { query, body: { avatar_key } });
  expect((await set(image_key)).body.code).toBe(0);
  const response = await world.fetch((await avatar()).avatar_origin);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(pngOf(20, 20)));
  const message = (await uploadImage(app)).body.data.image_key;
  expect((await set(message)).body.code).toBe(41036);
  expect((await world.fetch(`http://127.0.0.1:5275/_larkspur/avatars/${message}`)).status).toBe(404);
});

test.each(['default-avatar_0_0', 'default-avatar_ffffff_0', 'default-avatar_41_9', 'x'])(
  'there is no avatar %s',
  async (key) => {
    expect((await world.fetch(`http://127.0.0.1:5275/_larkspur/avatars/${key}`)).status).toBe(404);
  },
);
