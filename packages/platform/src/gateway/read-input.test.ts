import type { ApiFacts } from '@larkspur/catalog';
import { describe, expect, test } from 'vitest';
import { catalogFacts, refusalOf, writtenCall } from '../../test-support/written-call.ts';
import { readInput } from './read-input.ts';

const options = { strict: false, maxJsonBytes: 1e6, maxUploadBytes: 1e6 };
const sendMessage = catalogFacts('im.v1.message.create');
const message = { receive_id: 'ou_ada', msg_type: 'text', content: '{"text":"Hello World"}' };

type Written = Parameters<typeof writtenCall>[0];
const read = (facts: ApiFacts, written: Written, path: Record<string, string> = {}) =>
  readInput(facts, writtenCall(written), path, options);
const refused = async (facts: ApiFacts, written: Written, path: Record<string, string> = {}) => {
  const { code, details } = await refusalOf(read(facts, written, path));
  return { code, ...details };
};

test('a call that pleases the catalog is given as it was written', async () => {
  expect(await read(sendMessage, { query: 'receive_id_type=open_id', body: message })).toEqual({
    path: {},
    query: { receive_id_type: 'open_id' },
    body: message,
    files: [],
    bodyText: JSON.stringify(message),
    notes: [],
  });
});

test('unknown fields and parameters are ignored', async () => {
  const body = { ...message, unknown: { a: [null] } };
  const input = await read(sendMessage, { query: 'receive_id_type=open_id&unknown=1', body });
  expect(input.query).toEqual({ receive_id_type: 'open_id' });
  expect(input.body).toEqual(body);
});

test('a declared field that is null is absent', async () => {
  const input = await read(sendMessage, { query: 'receive_id_type=open_id', body: { ...message, uuid: null } });
  expect(input.body).toEqual(message);
});

test('an emptied cell of a record stays null', async () => {
  const facts = catalogFacts('bitable.v1.appTableRecord.update');
  const body = { fields: { Name: null, Owner: [{ id: 'ou_ada' }] } };
  const path = { app_token: 'bascnCMII2ORej2RItqpZZUNMIe', table_id: 'tblsRc9GRRXKqhvW', record_id: 'recqwIwhc6' };
  expect((await read(facts, { body }, path)).body).toEqual(body);
});

describe('a wrong JSON type', () => {
  test('is refused before any rule is looked at', async () => {
    expect(await refused(sendMessage, { body: { receive_id: 5 } })).toEqual({
      code: 9499,
      status: 400,
      msg: 'Invalid parameter type in json: receive_id. Invalid parameter value: 5. Please check and modify accordingly.',
    });
  });

  test.each(['[]', '"text"', '5', 'true'])('of the whole body: %s', async (body) => {
    expect(await refused(sendMessage, { body })).toEqual({
      code: 9499,
      status: 400,
      msg: 'Bad Request',
      because: 'the JSON is no object',
    });
  });
});

describe('broken rules', () => {
  test('are all listed: path, query, body', async () => {
    const facts: ApiFacts = {
      method: 'POST',
      path: '/open-apis/docx/v1/documents/:document_id/blocks/:block/children',
      pathParameters: { 'document_id!': { $: 'string', minLength: 27 }, 'block!': 'integer' },
      query: { 'receive_id_type!': 'string', page_size: { $: 'integer', max: 50 }, offset: 'integer' },
      body: { children: [{ file: { view_type: { $: 'integer', enum: [1, 2] } } }] },
    };
    const query = 'page_size=100&offset=last';
    const body = { children: [{ file: { view_type: 3 } }] };
    expect(await refused(facts, { query, body }, { document_id: 'doccn', block: 'first' })).toEqual({
      code: 99992402,
      status: 400,
      msg: 'field validation failed',
      fieldViolations: [
        { field: 'document_id', description: 'the min len is 27' },
        { field: 'block', description: 'the type is integer', value: 'first' },
        { field: 'offset', description: 'the type is integer', value: 'last' },
        { field: 'receive_id_type', description: 'receive_id_type is required' },
        { field: 'page_size', description: 'the max value is 50', value: '100' },
        { field: 'children[*].file.view_type', description: 'options: [1,2]', value: '3' },
      ],
    });
  });

  test('receive_id_type in the body is no receive_id_type', async () => {
    expect(await refused(sendMessage, { body: { ...message, receive_id_type: 'open_id' } })).toMatchObject({
      code: 99992402,
      fieldViolations: [{ field: 'receive_id_type', description: 'receive_id_type is required' }],
    });
  });

  test('an empty body has no fields', async () => {
    const { fieldViolations } = await refused(sendMessage, { query: 'receive_id_type=open_id' });
    expect(fieldViolations?.map((violation) => violation.field)).toEqual(['receive_id', 'msg_type', 'content']);
  });
});

describe('content given as an object', () => {
  const body = { ...message, content: { text: 'Hello "World"' } };
  const written = { query: 'receive_id_type=user_id', body };

  test('is taken as text, with a note', async () => {
    const input = await read(sendMessage, written);
    expect(input.body).toEqual({ ...message, content: '{"text":"Hello \\"World\\""}' });
    expect(input.bodyText).toBe(JSON.stringify(body));
    expect(input.notes).toEqual(['content was given as an object; Feishu wants a JSON string and answers 9499']);
  });

  test.each(['im.v1.message.reply', 'im.v1.message.update', 'im.v1.message.patch'])('by %s, too', async (id) => {
    const input = await read(catalogFacts(id), { body }, { message_id: 'om_hello' });
    expect(input.notes).toHaveLength(1);
  });

  test('is refused when strict', async () => {
    const reading = readInput(sendMessage, writtenCall(written), {}, { ...options, strict: true });
    const { code, details } = await refusalOf(reading);
    expect(code).toBe(9499);
    expect(details).toEqual({
      status: 400,
      msg: 'Invalid parameter type in json: content. Invalid parameter value: {"text":"Hello \\"World\\""}. Please check and modify accordingly.',
    });
  });

  test('is no list and no number', async () => {
    for (const content of [['Hello'], 5]) {
      expect(await refused(sendMessage, { ...written, body: { ...message, content } })).toMatchObject({ code: 9499 });
    }
  });

  test('is nothing that another API takes', async () => {
    const facts = catalogFacts('im.v1.messageReaction.create');
    const { msg } = await refused(facts, { body: { reaction_type: 'SMILE' } }, { message_id: 'om_hello' });
    expect(msg).toContain('Invalid parameter type in json: reaction_type. Invalid parameter value: "SMILE".');
  });
});

describe('a form', () => {
  const uploadImage = catalogFacts('im.v1.image.create');
  const form = async (fields: Record<string, string | Blob>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    const request = new Request('http://localhost', { method: 'POST', body: data });
    const contentType = request.headers.get('content-type') ?? undefined;
    return { contentType, body: new Uint8Array(await request.arrayBuffer()) };
  };

  test('gives fields and files, and no text for the log', async () => {
    const input = await read(uploadImage, await form({ image_type: 'message', image: new Blob(['png']) }));
    expect(input).toMatchObject({
      body: { image_type: 'message' },
      files: [{ field: 'image', bytes: Buffer.from('png') }],
      bodyText: '',
    });
  });

  test('needs its required files, whose content is the business of the service', async () => {
    expect(await refused(uploadImage, await form({ image_type: 'poster' }))).toEqual({
      code: 99992402,
      status: 400,
      msg: 'field validation failed',
      fieldViolations: [
        { field: 'image_type', description: 'options: [message,avatar]', value: 'poster' },
        { field: 'image', description: 'image is required' },
      ],
    });
    const empty = await read(uploadImage, await form({ image_type: 'message', image: new Blob([]) }));
    expect(empty.files).toMatchObject([{ bytes: { length: 0 } }]);
  });
});

describe('an API of which no body is known', () => {
  test('does not read one with GET', async () => {
    const facts = catalogFacts('im.v1.message.list');
    const readBody = () => Promise.reject(new Error('was read'));
    const query = 'container_id_type=chat&container_id=oc_engineering&page_size=50';
    expect(await read(facts, { query, readBody })).toMatchObject({ body: {}, bodyText: '' });
  });

  test('takes any object otherwise', async () => {
    const facts: ApiFacts = { method: 'DELETE', path: '/open-apis/' };
    expect((await read(facts, { body: '{"a":1}' })).body).toEqual({ a: 1 });
    expect((await read(facts, { body: 'null' })).body).toEqual({});
    expect((await read(facts, {})).body).toEqual({});
  });
});

test('one of several bodies is enough, and the first one speaks for all', async () => {
  const facts: ApiFacts = {
    method: 'POST',
    path: '/open-apis/',
    body: { 'open_id!': 'string' },
    bodyAlternatives: [{ 'employee_id!': 'string' }],
  };
  expect((await read(facts, { body: { employee_id: 'e1' } })).body).toEqual({ employee_id: 'e1' });
  expect(await refused(facts, { body: {} })).toMatchObject({
    fieldViolations: [{ field: 'open_id', description: 'open_id is required' }],
  });
});
