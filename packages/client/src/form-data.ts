import type { FileContent } from '@larkspur/catalog/api-definition';

/** A field of a form, in whichever of its forms. */
interface Field {
  name?: string;
  content?: object;
  fileName?: string;
  contentType?: string;
}

/**
 * The fields of a multipart body. Files may be a `Blob`, a `File`, bytes, a stream or an async iterable, alone or as
 * `{ content, fileName, contentType }`. Streams are read whole before the call is made, so that it can be repeated.
 */
export async function formOf(data: unknown): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(data ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      const {
        content = item,
        contentType,
        fileName = item.name || content.name || 'file',
      } = item as Field & { content: Field };
      if (typeof item !== 'object') form.append(name, item);
      else if (!isFileContent(content)) form.append(name, JSON.stringify(item));
      // A part counts as a file only when it has a file name (inferred: the official SDKs always send one).
      else form.append(name, await blobOf(content, contentType), fileName);
    }
  }
  return form;
}

function isFileContent(value: object): value is FileContent {
  return value instanceof Blob || value instanceof Uint8Array || value instanceof ReadableStream || isIterable(value);
}

function isIterable(value: object): value is AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in value;
}

async function blobOf(content: FileContent, type: string | undefined): Promise<Blob> {
  const parts: unknown[] = [];
  if (content instanceof ReadableStream) parts.push(await new Response(content).blob());
  else if (isIterable(content)) for await (const part of content) parts.push(part);
  else parts.push(content);
  return new Blob(parts as Uint8Array<ArrayBuffer>[], { type: type ?? (content as Blob).type ?? '' });
}
