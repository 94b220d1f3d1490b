import type { ApiFacts } from '@larkspur/catalog';
import { breaksRules, listViolations } from './check-field-rules.ts';
import { findTypeFault, wrongType } from './check-types.ts';
import { acceptObjectAsText } from './content-as-object.ts';
import { dropNulls } from './drop-nulls.ts';
import { gatewayCodes } from './gateway-codes.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { InputOptions, UploadedFile, WrittenInput } from './input.ts';
import { type PreparedRequest, type PreparedType, preparedRequest } from './prepare-request.ts';
import { badBody } from './read-body-bytes.ts';
import { readJsonBody } from './read-json-body.ts';
import { convert, readQuery } from './read-query.ts';
import { type FieldViolation, reject } from './reject.ts';

type WrittenBody = Pick<WrittenInput, 'body' | 'files' | 'bodyText' | 'notes'>;

const noFiles: readonly UploadedFile[] = [];

/**
 * Reads what the caller wrote and checks it against the catalog: the gateway's checks `body` and `fields`.
 *
 * Refuses with 9499 what cannot be read or has the wrong JSON type, then with 99992402 and all its `field_violations`
 * what breaks a rule of the path, the query or the body, in this order. Unknown fields are ignored (live answers), and the
 * documented `values` of a field that is no closed list are not enforced. Rejects with the adapter's `BodyReadError` when the
 * caller went away. `onBodyText` is given a JSON body's text as soon as it is read, so that the log record of a refused call
 * has it, too.
 */
export async function readInput(
  facts: ApiFacts,
  call: IncomingCall,
  pathParameters: Record<string, string>,
  options: InputOptions,
  onBodyText?: (text: string) => void,
): Promise<WrittenInput> {
  const request = preparedRequest(facts);
  const written = facts.multipart
    ? await writtenForm(facts, request, call, options)
    : await writtenJson(facts, request, call, options, onBodyText);
  const bodyViolations = checkBody(request, written);
  const violations: FieldViolation[] = [];
  checkPath(request.path, pathParameters, violations);
  const query = readQuery(request.query, call.query, violations);
  if (breaksRules(request.query, query)) violations.push(...listViolations(request.query, query));
  if (bodyViolations !== undefined) violations.push(...bodyViolations);
  if (violations.length > 0) {
    throw reject(gatewayCodes.fieldsInvalid, {
      status: 400,
      msg: 'field validation failed',
      fieldViolations: violations,
    });
  }
  return {
    path: pathParameters,
    query,
    body: written.body,
    files: written.files,
    bodyText: written.bodyText,
    notes: written.notes,
  };
}

async function writtenJson(
  facts: ApiFacts,
  request: PreparedRequest,
  call: IncomingCall,
  options: InputOptions,
  onText: ((text: string) => void) | undefined,
): Promise<WrittenBody> {
  if (request.body === undefined && facts.method === 'GET' && !options.takesForm) {
    return { body: {}, files: noFiles, bodyText: '', notes: [] };
  }
  const { value, text } = await readJsonBody(call, options, onText);
  if (request.body === undefined) {
    return { body: isObject(value) ? value : {}, files: noFiles, bodyText: text, notes: [] };
  }
  if (text.includes('null')) dropNulls(request.body, value);
  const notes: string[] = [];
  if (!options.strict && isObject(value)) {
    const note = acceptObjectAsText(facts.key, value);
    if (note !== undefined) notes.push(note);
  }
  return { body: value, files: noFiles, bodyText: text, notes };
}

async function writtenForm(
  facts: ApiFacts,
  request: PreparedRequest,
  call: IncomingCall,
  options: InputOptions,
): Promise<WrittenBody> {
  // Its parser is loaded with the first form.
  const { readFormBody } = await import('./read-form-body.ts');
  const { fields, files } = await readFormBody(facts, request.body, call, options.maxUploadBytes);
  return { body: fields, files, bodyText: '', notes: [] };
}

/**
 * Throws when a JSON type is wrong; gives the broken rules, undefined for none. Where an API takes one of several bodies,
 * the first is the one whose faults are told.
 */
function checkBody(request: PreparedRequest, written: WrittenBody): FieldViolation[] | undefined {
  const { body: type, alternatives } = request;
  if (type === undefined) return undefined;
  const body = written.files.length === 0 ? written.body : withFiles(written);
  const fault = findTypeFault(type, body);
  if (fault === undefined && !breaksRules(type, body)) return undefined;
  for (const other of alternatives) {
    if (findTypeFault(other, body) === undefined && !breaksRules(other, body)) return undefined;
  }
  if (fault === undefined) return listViolations(type, body);
  if (fault.value === body) throw badBody(`the JSON is no ${type.kind}`);
  throw wrongType(fault);
}

/** The files beside the fields, where the rules look for them. */
function withFiles(written: WrittenBody): Record<string, unknown> {
  const all = { ...(written.body as Record<string, unknown>) };
  for (const file of written.files) all[file.field] = file;
  return all;
}

function checkPath(type: PreparedType, path: Record<string, string>, violations: FieldViolation[]): void {
  for (const field of type.fields) {
    const text = path[field.name];
    if (text === undefined) continue;
    const value = convert(field.type, text, field.name, violations);
    if (breaksRules(field.type, value)) violations.push(...listViolations(field.type, value, field.name));
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
