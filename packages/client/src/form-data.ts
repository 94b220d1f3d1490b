import type { FileContent } from '@larkspur/catalog/api-definition';
import { InputError } from './errors.ts';

/**
 * The fields of a multipart body. Files may be a `Blob`, a `File`, bytes, a stream or an async iterable, alone or as
 * `{ content, fileName, contentType }`. Streams are read whole before the call is made, so that it can be repeated.
 */
export async function formOf(api: string, data: unknown): Promise<FormData> {
  if (typeof data !== 'object' || data === null) {
    throw new InputError(`${api}: data must be an object; each of its keys is a field of the form.`, { api });
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(data)) {
    for (const item of Array.isArray(value) ? value : [value]) await append(form, name, item);
  }
  return form;
}

async function append(form: FormData, name: string, value: unknown): Promise<void> {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') return form.append(name, String(value));
  if (isFileContent(value)) return form.append(name, await blobOf(value), fileNameOf(value));
  const { content, fileName, contentType } = value as { content?: object; fileName?: string; contentType?: string };
  if (!content || !isFileContent(content)) return form.append(name, JSON.stringify(value));
  const blob = await blobOf(content);
  const typed = contentType === undefined ? blob : new Blob([blob], { type: contentType });
  form.append(name, typed, fileName ?? fileNameOf(content));
}

function isFileContent(value: object): value is FileContent {
  return (
    value instanceof Blob ||
    value instanceof Uint8Array ||
    value instanceof ReadableStream ||
    Symbol.asyncIterator in value
  );
}

async function blobOf(content: FileContent): Promise<Blob> {
  if (content instanceof Blob) return content;
  if (content instanceof Uint8Array) return new Blob([content as Uint8Array<ArrayBuffer>]);
  if (content instanceof ReadableStream) return new Response(content).blob();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of content) parts.push(part as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}

/** Feishu takes a part as a file only when it has a file name (inferred from the official SDKs, which always send one). */
function fileNameOf(content: FileContent): string {
  const { name } = content as { name?: unknown };
  return typeof name === 'string' && name !== '' ? name : 'file';
}
