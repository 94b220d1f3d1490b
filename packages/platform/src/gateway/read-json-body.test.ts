import { describe, expect, test } from 'vitest';
import { refusalOf, writtenCall } from '../../test-support/written-call.ts';
import { BodyReadError } from './incoming-call.ts';
import { readJsonBody } from './read-json-body.ts';

type Written = Parameters<typeof writtenCall>[0];

const read = (written: Written, maxBytes = 1000) => readJsonBody(writtenCall(written), { maxJsonBytes: maxBytes });
const refused = async (written: Written, maxBytes?: number) => {
  const { code, details } = await refusalOf(read(written, maxBytes));
  return { code, ...details };
};
const badRequest = (because: string) => ({ code: 9499, status: 400, msg: 'Bad Request', because });

describe('what is read', () => {
  test('JSON, with its text', async () => {
    expect(await read({ body: '{ "a": 1 }' })).toEqual({ value: { a: 1 }, text: '{ "a": 1 }' });
  });

  test('an empty body, as one without fields', async () => {
    expect(await read({ body: '' })).toEqual({ value: {}, text: '' });
  });

  test('null, which the official Go SDK sends for no body, as one without fields', async () => {
    expect(await read({ body: 'null' })).toEqual({ value: {}, text: 'null' });
  });

  test.each([
    undefined,
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/json;charset=utf8',
    'application/json; Charset="UTF-8"',
    'application/json; profile="charset"',
  ])('JSON under the Content-Type %s', async (contentType) => {
    expect((await read({ body: '{"a":"会"}', contentType })).value).toEqual({ a: '会' });
  });

  test('a byte order mark is no part of the JSON', async () => {
    expect((await read({ body: '\uFEFF{"a":1}' })).value).toEqual({ a: 1 });
  });

  test('of a repeated key the last one', async () => {
    expect((await read({ body: '{"a":1,"a":2}' })).value).toEqual({ a: 2 });
  });

  test('brackets in strings are not depth', async () => {
    const text = '\\"[{'.repeat(300);
    expect((await read({ body: { text } }, 10_000)).value).toEqual({ text });
  });
});

describe('what is refused', () => {
  test.each(['hello', "{'a':1}", '{"a":1', 'receive_id=ou_1&msg_type=text', '{"a":1}{', ' '])('%s', async (body) => {
    expect(await refused({ body, contentType: 'text/plain' })).toEqual(
      badRequest('the body is not JSON (Content-Type: text/plain)'),
    );
  });

  test('a body in another encoding, declared or not', async () => {
    const gbk = new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xbb, 0xe1, 0x22, 0x7d]);
    expect(await refused({ body: gbk })).toEqual(badRequest('the body is not UTF-8'));
    expect(await refused({ body: '{}', contentType: 'application/json; charset=GBK' })).toEqual(
      badRequest('Content-Type says charset gbk; bodies are UTF-8'),
    );
  });

  test.each(['[', '{"a":'])('JSON nested too deep: %s…', async (open) => {
    const close = open === '[' ? ']' : '}';
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(await refused({ body: nested(201) }, 1e6)).toEqual(
      badRequest('the JSON is nested more than 200 levels deep'),
    );
    expect(await refused({ body: open.repeat(200_000) }, 1e7)).toMatchObject({ code: 9499 });
    expect(await read({ body: nested(200) }, 1e6)).toBeDefined();
  });

  test('a body over the limit, found here or by the adapter', async () => {
    expect(await refused({ body: 'x'.repeat(11) }, 10)).toEqual(
      badRequest('the body has 11 bytes, of which 10 are allowed'),
    );
    const readBody = () => Promise.reject(new BodyReadError('too_large', 'the body has more than 5 bytes'));
    expect(await refused({ readBody })).toEqual(badRequest('the body has more than 5 bytes'));
  });
});

test('a caller who goes away is no refusal', async () => {
  const aborted = new BodyReadError('aborted', 'the caller went away');
  await expect(read({ readBody: () => Promise.reject(aborted) })).rejects.toBe(aborted);
});

test.each([
  '{"__proto__":{"polluted":1},"a":1}',
  '{"\\u005f_proto__":{"polluted":1},"a":1}',
  '{"__proto__":null,"a":1}',
])('%s brings no prototype along', async (body) => {
  const { value, text } = await read({ body });
  expect(text).toBe(body);
  expect(Object.keys(value as object)).toEqual(['a']);
  expect(Object.assign({}, value)).not.toHaveProperty('polluted');
});

test('the text is handed over before it is parsed', async () => {
  const texts: string[] = [];
  await refusalOf(readJsonBody(writtenCall({ body: '{"a":' }), { maxJsonBytes: 100 }, (text) => texts.push(text)));
  expect(texts).toEqual(['{"a":']);
});

test('a form is taken where the API takes one, and only there', async () => {
  const written = { body: 'grant_type=refresh_token&scope=a+b', contentType: 'application/x-www-form-urlencoded' };
  const { value } = await readJsonBody(writtenCall(written), { maxJsonBytes: 100, takesForm: true });
  expect(value).toEqual({ grant_type: 'refresh_token', scope: 'a b' });
  expect((await refusalOf(read(written))).code).toBe(9499);
});
