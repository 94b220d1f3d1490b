import { type ApiEntry, factsOf } from '@larkspur/catalog';
import type { TestAnswer, TestWorld } from './test-world.ts';
import { isFile, type WrittenRequest } from './valid-input.ts';

/** Sends a request to an API, whatever host it has and whichever form its body: a GET may have one, too. */
export async function callApi(
  { platform }: TestWorld,
  api: ApiEntry,
  { path, query, body }: WrittenRequest,
  token?: string,
): Promise<TestAnswer> {
  const sent = await sentBody(api, body);
  const answer = await platform.answer({
    method: api.method,
    path: api.path.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(path[name] ?? 'unknown')),
    query: queryText(query),
    headers: { 'content-type': sent.type, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    remoteAddress: '127.0.0.1',
    secure: false,
    readBody: async () => sent.bytes,
  });
  const text =
    typeof answer.body === 'string' ? answer.body : Buffer.from(await bytesOf(answer.body)).toString('latin1');
  const isJson = answer.headers['Content-Type']?.startsWith('application/json');
  return { status: answer.status, headers: new Headers(answer.headers), body: isJson ? JSON.parse(text) : text };
}

async function sentBody(api: ApiEntry, body: unknown): Promise<{ type: string; bytes: Uint8Array }> {
  if (factsOf(api).multipart) {
    const form = new Response(formOf(body));
    return { type: form.headers.get('content-type') as string, bytes: new Uint8Array(await form.arrayBuffer()) };
  }
  const text = body === undefined ? '' : JSON.stringify(body);
  return { type: 'application/json; charset=utf-8', bytes: new TextEncoder().encode(text) };
}

async function bytesOf(body: Uint8Array | AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      parameters.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
    }
  }
  return parameters.toString();
}

function formOf(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (isFile(one)) form.append(name, one, 'sample.bin');
      else form.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
    }
  }
  return form;
}
