import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import * as calendarEvent from '@larkspur/catalog/calls/calendar/v4/calendarEvent';
import * as faq from '@larkspur/catalog/calls/helpdesk/v1/faq';
import * as image from '@larkspur/catalog/calls/im/v1/image';
import * as message from '@larkspur/catalog/calls/im/v1/message';
import { describe, expect, test } from 'vitest';
import { buildRequest } from './build-request.ts';
import type { CallOptions } from './call-options.ts';
import { helpdeskHeader } from './helpdesk.ts';
import { readSettings } from './settings.ts';

const settings = readSettings({
  appId: 'cli_a5ca35a685b0126e',
  appSecret: 'secret-of-the-app',
  baseUrl: 'http://127.0.0.1:5275/',
  newId: () => 'new-id',
});

async function build(api: ApiDefinition, input: ApiInput, options: CallOptions = {}) {
  return buildRequest(settings, api, input, options, 'call');
}

const get: ApiDefinition = { id: 'x.v1.y.get', method: 'GET', path: '/open-apis/x/:a/y/:b_id', tokens: 't' };
const list: ApiDefinition = { id: 'x.v1.y.list', method: 'GET', path: '/open-apis/x', tokens: 't' };
const post: ApiDefinition = { id: 'x.v1.y.create', method: 'POST', path: '/open-apis/x', tokens: 't' };

describe('path parameters', () => {
  test.each([
    ['a/b?x=1#y', 'a%2Fb%3Fx%3D1%23y'],
    ['a b+c', 'a%20b%2Bc'],
    ['部门', '%E9%83%A8%E9%97%A8'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
    [7, '7'],
  ])('are written as one segment each: %s', async (value, segment) => {
    const { url } = await build(get, { path: { a: value, b_id: 'z' } });
    expect(url).toBe(`http://127.0.0.1:5275/open-apis/x/${segment}/y/z`);
    expect(new URL(url).pathname).toBe(`/open-apis/x/${segment}/y/z`);
  });

  test.each([
    ['', 'cannot be ""'],
    [undefined, 'cannot be ""'],
    [null, 'cannot be ""'],
    ['.', 'cannot be "."'],
    ['..', 'cannot be ".."'],
    [{}, 'cannot be an object'],
    ['\ud800', 'URI malformed'],
  ])('that cannot stand in a path are refused: %j', async (value, words) => {
    const building = build(get, { path: { a: 'z', b_id: value } });
    await expect(building).rejects.toMatchObject({ name: 'InputError', api: 'x.v1.y.get', stage: 'call' });
    await expect(building).rejects.toThrow(
      `x.v1.y.get was not sent: ${words.startsWith('cannot') ? 'path.b_id ' : ''}${words}`,
    );
  });
});

describe('the query', () => {
  test('repeats the key of a list and leaves out what is undefined or null', async () => {
    const params = {
      user_ids: ['ou_a', 'ou_b'],
      empty: [],
      none: undefined,
      nil: null,
      big: 2n ** 60n,
      yes: true,
      n: 0,
    };
    const { url } = await build(list, { params });
    expect(new URL(url).search).toBe('?user_ids=ou_a&user_ids=ou_b&big=1152921504606846976&yes=true&n=0');
  });

  test('is percent-encoded', async () => {
    const { url } = await build(list, { params: { page_token: 'a+b/c=&d ü' } });
    expect(url).toBe('http://127.0.0.1:5275/open-apis/x?page_token=a%2Bb%2Fc%3D%26d%20%C3%BC');
  });

  test('goes on where the path of a raw call has one', async () => {
    const { url } = await build({ ...list, path: '/open-apis/x?a=1' }, { params: { b: 2 } });
    expect(url).toBe('http://127.0.0.1:5275/open-apis/x?a=1&b=2');
  });

  test('takes no objects', async () => {
    await expect(build(list, { params: { filter: { a: 1 } } })).rejects.toThrow(
      'x.v1.y.list was not sent: params.filter cannot be an object',
    );
  });
});

describe('the body', () => {
  test('is the JSON of data, lists included', async () => {
    const request = await build(post, { data: [1, { text: '你好' }] });
    expect(request.body).toBe('[1,{"text":"你好"}]');
    expect(request.headers).toEqual({
      'user-agent': 'larkspur-client',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  test('is left out without data', async () => {
    const request = await build(post, {});
    expect(request.body).toBeUndefined();
    expect(request.headers).toEqual({ 'user-agent': 'larkspur-client' });
  });

  test('must be possible as JSON', async () => {
    await expect(build(post, { data: { big: 1n } })).rejects.toThrow(
      'x.v1.y.create was not sent: Do not know how to serialize a BigInt',
    );
  });

  test('cannot go with GET', async () => {
    await expect(build(list, { data: {} })).rejects.toThrow('x.v1.y.list was not sent: fetch sends no data with GET');
  });

  test('may be a form', async () => {
    const form = new FormData();
    const request = await build(image.create, { data: form });
    expect(request.body).toBe(form);
    expect(request.headers['content-type']).toBeUndefined();
    expect((await build(message.create, { params: { receive_id_type: 'chat_id' }, data: form })).repeatable).toBe(
      false,
    );
  });
});

describe('an input', () => {
  test('with a field beside path, params and data is refused', async () => {
    await expect(build(list, { page_size: 20 } as ApiInput)).rejects.toThrow(
      'x.v1.y.list was not sent: input.page_size is unknown',
    );
  });
});

describe('repetition', () => {
  const hello = { receive_id: 'oc_engineering', msg_type: 'text' as const, content: '{}' };
  const params = { receive_id_type: 'chat_id' as const };

  test('is safe for reading, and for writing with an id by which Feishu recognises it', async () => {
    expect((await build(list, {})).repeatable).toBe(true);
    expect((await build(post, { data: {} })).repeatable).toBe(false);
    expect((await build(message.create, { params, data: hello })).repeatable).toBe(true);
    expect(buildRequest(settings, post, { data: {} }, {}, 'token').repeatable).toBe(true);
  });

  test('is recognised by the id in the input, the given one, or a new one', async () => {
    const bodyOf = async (data: object, options?: CallOptions) =>
      JSON.parse((await build(message.create, { params, data }, options)).body as string);
    expect(await bodyOf({ ...hello, uuid: 'mine' }, { idempotencyKey: 'given' })).toEqual({ ...hello, uuid: 'mine' });
    expect(await bodyOf(hello, { idempotencyKey: 'given' })).toEqual({ ...hello, uuid: 'given' });
    expect(await bodyOf(hello)).toEqual({ ...hello, uuid: 'new-id' });
  });

  test('has its id in the query where the API wants it there', async () => {
    const path = { calendar_id: 'feishu.cn_x@group.calendar.feishu.cn' };
    const event = { start_time: {}, end_time: {} };
    const { url } = await build(calendarEvent.create, { path, data: event });
    expect(new URL(url).searchParams.get('idempotency_key')).toBe('new-id');
  });

  test('needs no id in a client that never repeats', async () => {
    const once = readSettings({ baseUrl: 'http://127.0.0.1:5275', retry: 0 });
    const request = buildRequest(once, message.create, { params, data: hello }, {}, 'call');
    expect(JSON.parse(request.body as string)).toEqual(hello);
    expect(request.repeatable).toBe(false);
  });

  test('cannot be recognised by an API that has no field for it', async () => {
    await expect(build(post, {}, { idempotencyKey: 'given' })).rejects.toThrow(
      'x.v1.y.create was not sent: it has no field for idempotencyKey',
    );
  });
});

describe('headers', () => {
  test('carry the helpdesk credential where it is given', async () => {
    const headers = helpdeskHeader('6942173610224877596', 'ht-2ed263bf');
    const request = await build(faq.get, { path: { id: '1' } }, { headers });
    const credential = Buffer.from('6942173610224877596:ht-2ed263bf').toString('base64');
    expect(request.headers['x-lark-helpdesk-authorization']).toBe(`Bearer ${credential}`);
  });

  test('can be added, but not the token', async () => {
    expect((await build(list, {}, { headers: { 'X-Trace': '1', 'User-Agent': 'mine' } })).headers).toEqual({
      'x-trace': '1',
      'user-agent': 'mine',
    });
    await expect(build(list, {}, { headers: { Authorization: 'Bearer t-1' } })).rejects.toThrow(
      'x.v1.y.list was not sent: tokens are options, not headers',
    );
  });
});
