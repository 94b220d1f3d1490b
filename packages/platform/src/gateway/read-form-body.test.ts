import type { ApiFacts } from '@larkspur/catalog';
import { describe, expect, test } from 'vitest';
import { catalogFacts, refusalOf, writtenCall } from '../../test-support/written-call.ts';
import { BodyReadError } from './incoming-call.ts';
import { preparedRequest } from './prepare-request.ts';
import { readFormBody } from './read-form-body.ts';

const uploadFile = catalogFacts('im.v1.file.create');
const uploadToDrive = catalogFacts('drive.v1.file.uploadAll');
const boundary = 'larkspur-boundary';
const contentType = `multipart/form-data; boundary=${boundary}`;

/** A form as it goes over the wire, from the headers and the content of each part. */
function form(...parts: [disposition: string, content: string, type?: string][]): string {
  const written = parts.map(([disposition, content, type]) => {
    const typeLine = type === undefined ? '' : `Content-Type: ${type}\r\n`;
    return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${typeLine}\r\n${content}\r\n`;
  });
  return `${written.join('')}--${boundary}--\r\n`;
}

const read = (facts: ApiFacts, written: Parameters<typeof writtenCall>[0], maxBytes = 1e6) =>
  readFormBody(facts, preparedRequest(facts).body, writtenCall({ contentType, ...written }), maxBytes);

const file: [string, string, string] = ['name="file"; filename="报告.pdf"', 'content', 'application/pdf'];

describe('what is read', () => {
  test('texts, converted, and files', async () => {
    const body = form(
      ['name="file_type"', 'opus'],
      ['name="file_name"', '报告.opus'],
      ['name="duration"', '3000'],
      file,
    );
    const { fields, files } = await read(uploadFile, { body });
    expect(fields).toEqual({ file_type: 'opus', file_name: '报告.opus', duration: 3000 });
    expect(files).toEqual([
      { field: 'file', fileName: '报告.pdf', contentType: 'application/pdf', bytes: Buffer.from('content') },
    ]);
  });

  test('a form that fetch writes', async () => {
    const data = new FormData();
    data.set('file_type', 'stream');
    data.set('file', new Blob([new Uint8Array([0, 255, 13, 10, 45, 45])]), 'a/b.bin');
    const request = new Request('http://localhost', { method: 'POST', body: data });
    const { fields, files } = await read(uploadFile, {
      contentType: request.headers.get('content-type') ?? undefined,
      body: new Uint8Array(await request.arrayBuffer()),
    });
    expect(fields).toEqual({ file_type: 'stream' });
    expect(files).toEqual([
      {
        field: 'file',
        fileName: 'b.bin',
        contentType: 'application/octet-stream',
        bytes: Buffer.from([0, 255, 13, 10, 45, 45]),
      },
    ]);
  });

  test('a file without a name, as the official Node SDK writes a Buffer', async () => {
    const { files } = await read(uploadFile, { body: form(['name="file"', 'x', 'application/octet-stream']) });
    expect(files).toMatchObject([{ field: 'file', fileName: '' }]);
  });

  test('a file without a name and a type, as the official Python SDK writes one, byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const [before = '', after = ''] = form(['name="file"', '|']).split('|');
    const body = Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]);
    const { fields, files } = await read(uploadFile, { body });
    expect(fields).toEqual({});
    expect(files).toEqual([{ field: 'file', fileName: '', contentType: 'text/plain', bytes }]);
  });

  test('an empty file', async () => {
    const { files } = await read(uploadFile, { body: form(['name="file"; filename="a.txt"', '', 'text/plain']) });
    expect(files).toMatchObject([{ fileName: 'a.txt', bytes: { length: 0 } }]);
  });

  test('a large file, whole', async () => {
    const content = 'x'.repeat(900_000);
    const { files } = await read(uploadFile, { body: form(['name="file"; filename="a"', content]) });
    expect(files[0]?.bytes.length).toBe(content.length);
  });

  test('of a repeated text the last, of an empty number nothing', async () => {
    const body = form(['name="file_name"', 'a'], ['name="file_name"', 'b'], ['name="duration"', '']);
    expect((await read(uploadFile, { body })).fields).toEqual({ file_name: 'b' });
  });

  test('no undeclared part, and none that reaches a prototype', async () => {
    const body = form(
      ['name="__proto__"', '{"polluted":1}'],
      ['name="constructor"', 'x'],
      ['name="other"; filename="a"', 'x'],
    );
    const { fields, files } = await read(uploadFile, { body });
    expect(Object.keys(fields)).toEqual([]);
    expect(files).toEqual([]);
    expect(fields.polluted).toBeUndefined();
  });

  test('all files where the catalog knows no fields', async () => {
    const facts: ApiFacts = { method: 'POST', path: '/', multipart: true };
    expect(await read(facts, { body: form(file) })).toMatchObject({ fields: {}, files: [{ field: 'file' }] });
  });
});

describe('what is refused', () => {
  const refused = async (written: Parameters<typeof writtenCall>[0], maxBytes?: number) => {
    const { code, details } = await refusalOf(read(uploadFile, written, maxBytes));
    expect(details).toMatchObject({ status: 400, msg: 'Bad Request' });
    return { code, because: details.because };
  };

  test('another Content-Type', async () => {
    expect(await refused({ contentType: 'application/json', body: '{}' })).toEqual({
      code: 9499,
      because: 'Content-Type is application/json; the API takes multipart/form-data',
    });
    expect(await refused({ contentType: undefined, body: form(file) })).toEqual({
      code: 9499,
      because: 'Content-Type is missing; the API takes multipart/form-data',
    });
  });

  test.each<[string, Parameters<typeof writtenCall>[0]]>([
    ['without a boundary', { contentType: 'multipart/form-data', body: form(file) }],
    ['with another boundary', { contentType: 'multipart/form-data; boundary=other', body: form(file) }],
    ['that breaks off in a file', { body: form(file).slice(0, -30) }],
    ['that breaks off in a text', { body: form(['name="file_name"', 'a long name']).slice(0, -40) }],
    ['that breaks off in a header', { body: form(file).slice(0, 60) }],
    ['that is empty', { body: '' }],
    ['that is no form', { body: 'hello' }],
    ['with too many parts', { body: form(...Array<[string, string]>(201).fill(['name="x"', 'y'])) }],
    ['with too many files', { body: form(...Array<[string, string]>(51).fill(['name="x"; filename="f"', 'y'])) }],
    ['with a text of more than a mebibyte', { body: form(['name="file_name"', 'x'.repeat(1_048_577)]) }],
  ])('a form %s', async (_, written) => {
    const { code, because } = await refused(written, 1e7);
    expect(code).toBe(9499);
    expect(because).toMatch(/^the form cannot be read: ./);
  });

  test('a text that is no number', async () => {
    expect(await refused({ body: form(['name="duration"', '3 s']) })).toEqual({
      code: 9499,
      because: 'the text in the field duration is no integer',
    });
  });

  test('a form over the limit', async () => {
    expect(await refused({ body: form(file) }, 10)).toMatchObject({ code: 9499 });
  });

  test('with the code of the drive where its pages document it', async () => {
    const wrong = await refusalOf(read(uploadToDrive, { contentType: 'application/json', body: '{}' }));
    expect(wrong.code).toBe(1061002);
    expect(wrong.details.msg).toBeUndefined();
    const malformed = await refusalOf(read(uploadToDrive, { body: form(['name="size"', '12 ']) }));
    expect(malformed.code).toBe(1061002);
  });
});

test('a caller who goes away is no refusal', async () => {
  const aborted = new BodyReadError('aborted', 'the caller went away');
  await expect(read(uploadFile, { readBody: () => Promise.reject(aborted) })).rejects.toBe(aborted);
});
