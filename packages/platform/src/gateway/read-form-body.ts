import { Busboy } from '@fastify/busboy';
import type { ApiFacts } from '@larkspur/catalog';
import type { IncomingCall } from './incoming-call.ts';
import type { UploadedFile } from './input.ts';
import type { PreparedType } from './prepare-request.ts';
import { badBody, readBodyBytes } from './read-body-bytes.ts';
import { reject } from './reject.ts';
import { unreadableText, valueOfText } from './text-value.ts';

/** Far more than any API takes; they keep a hostile form from costing memory and time. */
const limits = { parts: 200, fields: 150, files: 50, fieldSize: 1024 * 1024, headerPairs: 50, headerSize: 16 * 1024 };

/** The drive's "params error.", which its upload pages document for a wrong Content-Type or a malformed size. */
const driveParamsError = 1061002;

interface FormBody {
  /** Declared text fields, converted to their declared types. */
  readonly fields: Record<string, unknown>;
  readonly files: readonly UploadedFile[];
}

interface FormParts {
  readonly texts: Map<string, string[]>;
  readonly files: UploadedFile[];
}

/**
 * The body of a multipart API. Undeclared parts are ignored, as undeclared JSON fields are; of a repeated field that is no
 * list the last one counts (inferred).
 *
 * A part is a file when its field is declared as one (the official Python SDK sends no file name), when it has a file name,
 * or when it has the type `application/octet-stream` (the official Node SDK, for a Buffer). What is no form, or breaks off, is refused with 9499 (inferred), or with 1061002
 * by the APIs that document it: `/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all`.
 */
export async function readFormBody(
  facts: ApiFacts,
  type: PreparedType | undefined,
  call: IncomingCall,
  maxBytes: number,
): Promise<FormBody> {
  const bytes = await readBodyBytes(call, maxBytes);
  const contentType = call.headers['content-type'];
  if (contentType === undefined || !/^multipart\/form-data\b/i.test(contentType)) {
    throw badForm(facts, `Content-Type is ${contentType ?? 'missing'}; the API takes multipart/form-data`);
  }
  let parts: FormParts;
  try {
    parts = await splitForm(contentType, bytes, type);
  } catch (error) {
    throw badForm(facts, `the form cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  if (type === undefined) return { fields: {}, files: parts.files };
  return { fields: convertTexts(facts, type, parts.texts), files: parts.files.filter((file) => isFile(type, file)) };
}

/** Whether a file of that name is declared; `any` can be one, too. */
function isFile(type: PreparedType, file: UploadedFile): boolean {
  const kind = type.fieldsByName.get(file.field)?.type.kind;
  return kind === 'file' || kind === 'any';
}

function convertTexts(facts: ApiFacts, type: PreparedType, texts: Map<string, string[]>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, written] of texts) {
    const declared = type.fieldsByName.get(name)?.type;
    if (declared === undefined || declared.kind === 'file') continue;
    if (declared.kind === 'array') {
      fields[name] = written.map((text) => convert(facts, declared.items as PreparedType, name, text));
    } else {
      const text = written.at(-1) as string;
      if (text !== '' || declared.kind === 'string') fields[name] = convert(facts, declared, name, text);
    }
  }
  return fields;
}

function convert(facts: ApiFacts, type: PreparedType, name: string, text: string): unknown {
  const value = valueOfText(type, text);
  if (value === unreadableText) throw badForm(facts, `the text in the field ${name} is no ${type.kind}`);
  return value;
}

function badForm(facts: ApiFacts, because: string) {
  const ofDrive = facts.errors?.some(([, code]) => code === driveParamsError);
  return ofDrive ? reject(driveParamsError, { because }) : badBody(because);
}

/** Rejects with an `Error` that says what is wrong with the form. */
function splitForm(contentType: string, bytes: Uint8Array, type: PreparedType | undefined): Promise<FormParts> {
  const { promise, resolve, reject: fail } = Promise.withResolvers<FormParts>();
  const parts: FormParts = { texts: new Map(), files: [] };
  const isPartAFile = (field: string | undefined, partType: string | undefined, fileName: string | undefined) =>
    type?.fieldsByName.get(field ?? '')?.type.kind === 'file' ||
    fileName !== undefined ||
    partType === 'application/octet-stream';
  const form = new Busboy({ headers: { 'content-type': contentType }, limits, isPartAFile });
  form.on('field', (name, text, _nameTruncated, textTruncated) => {
    if (textTruncated) fail(new Error(`the field ${name} has more than ${limits.fieldSize} bytes`));
    const earlier = parts.texts.get(name);
    if (earlier === undefined) parts.texts.set(name, [text]);
    else earlier.push(text);
  });
  form.on('file', (field, stream, fileName: string | undefined, _encoding, type) => {
    const chunks: Uint8Array[] = [];
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.on('error', fail);
    stream.on('end', () => {
      parts.files.push({ field, fileName: fileName ?? '', contentType: type, bytes: Buffer.concat(chunks) });
    });
  });
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    form.on(event, () => fail(new Error('the form has too many parts')));
  }
  form.on('error', fail);
  form.on('finish', () => resolve(parts));
  form.end(bytes);
  return promise;
}
