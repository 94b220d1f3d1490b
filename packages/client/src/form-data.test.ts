import { openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formOf } from './form-data.ts';

const bytes = new TextEncoder().encode('hello');

async function* pieces() {
  yield bytes.subarray(0, 2);
  yield bytes.subarray(2);
}

test.each([
  ['bytes', bytes, 'file'],
  ['a blob', new Blob([bytes]), 'file'],
  ['a file', new File([bytes], 'hello.txt'), 'hello.txt'],
  ['a web stream', new Blob([bytes]).stream(), 'file'],
  ['an async iterable', pieces(), 'file'],
  ['named content', { content: bytes, fileName: '你好.txt' }, '你好.txt'],
  ['a file with another name', { content: new File([bytes], 'hello.txt'), fileName: 'b.txt' }, 'b.txt'],
])('a file may be %s', async (_, content, name) => {
  const part = (await formOf({ file: content })).get('file') as File;
  expect(await part.text()).toBe('hello');
  expect(part.name).toBe(name);
});

test('a file from disk comes in as a blob', async () => {
  const content = await openAsBlob(fileURLToPath(import.meta.url));
  const part = (await formOf({ file: { content, contentType: 'text/plain' } })).get('file') as File;
  expect(part).toMatchObject({ size: content.size, type: 'text/plain' });
});

test('other values are written as text, lists as repeated fields, objects as JSON', async () => {
  const form = await formOf({ duration: 3, ok: true, none: undefined, nil: null, tags: ['a', 'b'], at: { x: 1 } });
  expect([...form]).toEqual([
    ['duration', '3'],
    ['ok', 'true'],
    ['tags', 'a'],
    ['tags', 'b'],
    ['at', '{"x":1}'],
  ]);
});
