import * as messageResource from '@larkspur/client/im/v1/messageResource';
import { describe, expect, test } from 'vitest';
import { type ScriptedAnswer, scriptedServer } from '../test-support/scripted-server.ts';
import { createClient } from './create-client.ts';
import { UndecodableAnswerError } from './errors.ts';

const logId = '20251113170627B62D987D40E5B056503D';

async function answered(answer: ScriptedAnswer) {
  const server = await scriptedServer(() => answer);
  const client = createClient({ appId: 'cli_a', appSecret: 'secret', baseUrl: server.url, retry: 0 });
  return client.callWithResponse({ id: 'x.v1.y.get', method: 'GET', path: '/open-apis/x', tokens: 't' });
}

describe('success', () => {
  test.each([
    ['the data', { code: 0, msg: 'success', data: { a: 1 } }, { a: 1 }],
    ['an empty object without data', { code: 0, msg: 'success' }, {}],
    ['an empty object for data null', { code: 0, msg: '', data: null }, {}],
    ['a list', { code: 0, data: [1] }, [1]],
    ['false', { code: 0, data: false }, false],
  ])('gives %s', async (_, body, data) => {
    expect((await answered({ body })).data).toEqual(data);
  });

  test('is told by code alone, whatever HTTP status, msg and content type say', async () => {
    const body = '{"code":0,"msg":"error","data":{"a":1}}';
    const answer = await answered({ status: 500, headers: { 'content-type': 'text/plain' }, body });
    expect(answer).toMatchObject({ data: { a: 1 }, status: 500, logId });
  });

  test('may start with a byte order mark', async () => {
    expect((await answered({ body: Buffer.from('\ufeff{"code":0,"data":{"a":1}}') })).data).toEqual({ a: 1 });
  });
});

describe('an answer that is not one of Feishu', () => {
  test('404 in plain text says that there is no such API', async () => {
    const answer = { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found' };
    const failure = await answered(answer).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UndecodableAnswerError);
    expect(failure).toMatchObject({
      name: 'UndecodableAnswerError',
      message:
        `x.v1.y.get was answered with HTTP 404 and no JSON of Feishu (log id ${logId})\n` +
        'No such API: check method, path and base URL.\n' +
        '404 page not found',
      api: 'x.v1.y.get',
      stage: 'call',
      httpStatus: 404,
      text: '404 page not found',
      logId,
    });
  });

  test.each<[string, ScriptedAnswer, string]>([
    ['an empty body', { body: '' }, 'HTTP 200 and no JSON of Feishu'],
    ['no content', { status: 204 }, 'HTTP 204 and no JSON of Feishu'],
    [
      'HTML',
      { status: 502, body: '<html>Bad Gateway</html>' },
      'no JSON of Feishu (log id 20251113170627B62D987D40E5B056503D)\n<html>Bad Gateway</html>',
    ],
    [
      'broken JSON',
      { body: '{"code":0,"data":{"a"' },
      'no JSON of Feishu (log id 20251113170627B62D987D40E5B056503D)\n{"code":0,"data":{"a"',
    ],
    [
      'JSON without code',
      { body: { data: {} } },
      'no JSON of Feishu (log id 20251113170627B62D987D40E5B056503D)\n{"data":{}}',
    ],
    [
      'a code that is no number',
      { body: { code: '0' } },
      'no JSON of Feishu (log id 20251113170627B62D987D40E5B056503D)\n{"code":"0"}',
    ],
    ['a list', { body: [] }, 'no JSON of Feishu (log id 20251113170627B62D987D40E5B056503D)\n[]'],
    ['null', { body: 'null' }, 'no JSON of Feishu (log id 20251113170627B62D987D40E5B056503D)\nnull'],
  ])('%s is refused', async (_, answer, words) => {
    await expect(answered(answer)).rejects.toThrow(words);
    await expect(answered(answer)).rejects.toBeInstanceOf(UndecodableAnswerError);
  });

  test('is shown by the start of its text only', async () => {
    const failure = await answered({ status: 500, body: 'x'.repeat(10_000) }).catch((error) => error);
    expect(failure.text).toBe('x'.repeat(200));
  });

  test('a redirect is not followed, so that no token reaches another host', async () => {
    const other = await scriptedServer(() => ({ body: { code: 0 } }));
    const redirect = { status: 302, headers: { location: `${other.url}/open-apis/x` } };
    await expect(answered(redirect)).rejects.toThrow(`Not followed: a redirect to ${other.url}/open-apis/x`);
    expect(other.seen).toEqual([]);
  });

  test('a connection that breaks in the body is a failure of the network', async () => {
    await expect(answered({ body: '{"code":0', breaks: 'in the body' })).rejects.toMatchObject({
      name: 'NetworkError',
    });
  });
});

describe('an OAuth answer without code', () => {
  const api = { id: 'oauth.v1.x.create', method: 'POST', path: '/oauth/v1/x', tokens: '', beside: true } as const;

  test('is a success with HTTP 2xx', async () => {
    const server = await scriptedServer(() => ({ body: { device_code: 'd', interval: 5 } }));
    expect(await createClient({ baseUrl: server.url }).call(api)).toEqual({ device_code: 'd', interval: 5 });
  });

  test('is a failure with any other, which then stands for the code', async () => {
    const body = { error: 'slow_down', error_description: 'The device polls too often.' };
    const server = await scriptedServer(() => ({ status: 400, body }));
    await expect(createClient({ baseUrl: server.url }).call(api)).rejects.toMatchObject({
      name: 'ApiError',
      code: 400,
      msg: 'The device polls too often.',
      raw: { error: 'slow_down' },
    });
  });

  test.each(['null', '"text"', ''])('is none when the body is %s', async (body) => {
    const server = await scriptedServer(() => ({ status: 400, body }));
    await expect(createClient({ baseUrl: server.url }).call(api)).rejects.toBeInstanceOf(UndecodableAnswerError);
  });
});

describe('a download', () => {
  async function download(answer: ScriptedAnswer) {
    const server = await scriptedServer(() => answer);
    const client = createClient({ appId: 'cli_a', appSecret: 'secret', baseUrl: server.url });
    const input = { path: { message_id: 'om_1', file_key: 'file_1' }, params: { type: 'file' } };
    return client.call(messageResource.get, input);
  }

  test('gives the file with name, type and size', async () => {
    const headers = {
      'content-type': 'text/csv',
      'content-length': '5',
      'content-disposition': `attachment; filename="a.csv"; filename*=UTF-8''%E8%A1%A8.csv`,
    };
    const file = await download({ headers, body: 'hello' });
    expect(file).toMatchObject({ contentType: 'text/csv', size: 5, fileName: '表.csv' });
    expect(new TextDecoder().decode(await file.bytes())).toBe('hello');
  });

  test('can be read as a stream', async () => {
    const file = await download({ headers: { 'content-type': 'application/octet-stream' }, body: 'hello' });
    const { body } = file;
    expect(await new Response(body).text()).toBe('hello');
  });

  test.each([
    ['attachment; filename="a \\"b\\".txt"', 'a "b".txt'],
    ['attachment; filename=%E8%A1%A8.csv', '表.csv'],
    ['attachment; filename=100%.txt', '100%.txt'],
    ['inline', undefined],
  ])('has the name in %s', async (disposition, name) => {
    const headers = { 'content-type': 'text/plain', 'content-disposition': disposition };
    expect((await download({ headers, body: 'x' })).fileName).toBe(name);
  });

  test('that fails throws the JSON failure', async () => {
    const failing = download({ status: 400, body: { code: 234003, msg: 'File not in msg.' } });
    await expect(failing).rejects.toMatchObject({ name: 'ApiError', code: 234003, msg: 'File not in msg.', logId });
    const with200 = download({ body: { code: 234003, msg: 'File not in msg.' } });
    await expect(with200).rejects.toMatchObject({ code: 234003, httpStatus: 200 });
  });

  test('of a JSON file gives the file', async () => {
    const headers = { 'content-disposition': 'attachment; filename="a.json"' };
    const file = await download({ headers, body: { code: 7 } });
    expect(new TextDecoder().decode(await file.bytes())).toBe('{"code":7}');
  });
});
