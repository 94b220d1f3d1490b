import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { bytesOf, uploadFile } from '../../../../../test-support/uploads.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';
import { addResource } from '../../resources/queries.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const invalid = { code: 234001, msg: 'Invalid request param.' };

function download(key: string, headers: Record<string, string> = {}): Promise<Response> {
  return world.fetch(`http://127.0.0.1:5275/open-apis/im/v1/files/${key}`, {
    headers: { authorization: `Bearer ${app.token}`, ...headers },
  });
}

describe('upload', () => {
  test('a file gets a key', async () => {
    expect((await uploadFile(app)).body).toEqual({
      code: 0,
      msg: 'success',
      data: { file_key: expect.stringMatching(/^file_v3_/) },
    });
  });

  test('a file of nothing, or of more than 30 MB, is refused', async () => {
    expectRefusal(await uploadFile(app, new Uint8Array()), { code: 234010, msg: "File's size can't be 0." });
    const tooLarge = { code: 234006, msg: 'The file size exceed the max value.' };
    expectRefusal(await uploadFile(app, new Uint8Array(30 * 1024 * 1024 + 1)), tooLarge);
  });

  test.each<[string, Record<string, string>]>([
    ['file_type', { file_name: 'x' }],
    ['file_name', { file_type: 'pdf' }],
    ['a known file_type', { file_type: 'docx', file_name: 'x' }],
    ['a whole duration', { file_type: 'mp4', file_name: 'x', duration: 'long' }],
  ])('a form without %s is an invalid parameter', async (_, fields) => {
    expectRefusal(await uploadFile(app, bytesOf(10), fields), invalid);
  });

  test('an app without a bot cannot upload', async () => {
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await uploadFile(app), { code: 234007, msg: 'App does not enable bot feature.' });
  });
});

describe('download', () => {
  const size = 2 * 1024 * 1024 + 5;
  const content = bytesOf(size);
  let key: string;
  beforeEach(async () => {
    key = (await uploadFile(app, content, { file_type: 'stream', file_name: '报告.txt' })).body.data.file_key;
  });

  test('the file is given back as it was, over the bounds of its parts', async () => {
    const response = await download(key);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
  });

  test('its name comes with a call that says Content-Type: application/json', async () => {
    const response = await download(key, { 'content-type': 'application/json; charset=utf-8' });
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('报告.txt')}`,
    );
    await response.arrayBuffer();
  });

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=1048570-1048580', 1_048_570, 1_048_581],
    [`bytes=${size - 3}-`, size - 3, size],
    ['bytes=-4', size - 4, size],
    [`bytes=5-${size + 100}`, 5, size],
  ])('Range %s gives that part', async (range, start, end) => {
    const response = await download(key, { range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${size}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(content.subarray(start, end))).toBe(true);
  });

  test('a range behind the end cannot be given, and one that is none is ignored', async () => {
    const behind = await download(key, { range: `bytes=${size}-` });
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
    for (const range of ['lines=1-2', 'bytes=9-5', 'bytes=-']) {
      const response = await download(key, { range });
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    }
  });

  test('files of other apps, unknown ones, and ones over 100 MB are not given', async () => {
    const other = await world.createApp();
    expectRefusal(await other.call('GET', `/im/v1/files/${key}`), {
      code: 234008,
      msg: 'The app is not the resource sender',
    });
    expectRefusal(await app.call('GET', '/im/v1/files/file_none'), { code: 234005, msg: 'Image has been deleted' });
    await world.change((db) =>
      addResource(db, {
        resource_key: 'file_large',
        tenant_key: world.tenantKey,
        app_id: app.appId,
        kind: 'file',
        type: 'stream',
        file_name: 'large',
        content_type: 'application/octet-stream',
        size: 100 * 1024 * 1024 + 1,
        duration: 0,
        create_time: 0,
      }),
    );
    expectRefusal(await app.call('GET', '/im/v1/files/file_large'), {
      code: 234037,
      msg: 'Downloaded file size exceeds limit.',
    });
  });
});
