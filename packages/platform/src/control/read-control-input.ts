import { nearestName, type ObjectType } from '@larkspur/catalog';
import { listViolations } from '../gateway/check-field-rules.ts';
import { findTypeFault } from '../gateway/check-types.ts';
import { BodyReadError, type IncomingCall } from '../gateway/incoming-call.ts';
import { type PreparedType, prepareType } from '../gateway/prepare-request.ts';
import { readQuery } from '../gateway/read-query.ts';
import { ControlError, type WrongField } from './control-error.ts';
import type { ControlRoute } from './control-route.ts';

/** Largest body of a call of the control API, in bytes: a list of all scopes takes a twentieth of it. */
const maxBodyBytes = 1024 * 1024;

const prepared = new WeakMap<ObjectType, PreparedType>();

/**
 * Reads query and body by the route's description. Throws `invalid_request` with every wrong field; unlike the open platform
 * it refuses names that it does not know, for here they are slips.
 */
export async function readControlInput(
  route: ControlRoute,
  call: IncomingCall,
): Promise<{ query: Record<string, unknown>; body: unknown }> {
  const wrong: WrongField[] = [];
  const type = preparedType(route.query);
  const query = readQuery(type, call.query, wrong as never);
  refuseUnknown(new URLSearchParams(call.query).keys(), type, 'query parameter', wrong);
  wrong.push(...listViolations(type, query));
  const body = route.body && (await readBody(preparedType(route.body), call, wrong));
  if (wrong.length === 0) return { query, body };
  const words = wrong.map(({ field, description }) => `${field}: ${description}`).join('; ');
  throw new ControlError(
    'invalid_request',
    words,
    wrong.map(({ field, description }) => ({ field, description })),
  );
}

async function readBody(type: PreparedType, call: IncomingCall, wrong: WrongField[]): Promise<unknown> {
  const value = parse(await readText(call));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError('invalid_request', 'The body must be a JSON object.');
  }
  refuseUnknown(Object.keys(value), type, 'field', wrong);
  const fault = findTypeFault(type, value);
  if (fault) wrong.push({ field: fault.field, description: 'has the wrong JSON type' });
  else wrong.push(...listViolations(type, value));
  return value;
}

async function readText(call: IncomingCall): Promise<string> {
  try {
    const bytes = await call.readBody();
    if (bytes.length > maxBodyBytes) throw new BodyReadError('too_large', '');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof BodyReadError && error.reason === 'too_large') {
      throw new ControlError('body_too_large', `A body may have ${maxBodyBytes} bytes.`);
    }
    if (error instanceof TypeError) throw new ControlError('invalid_request', 'The body is not UTF-8.');
    throw error;
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ControlError('invalid_request', `The body is no JSON: ${(error as Error).message}`);
  }
}

function refuseUnknown(names: Iterable<string>, type: PreparedType, what: string, wrong: WrongField[]): void {
  for (const name of names) {
    if (type.fieldsByName.has(name)) continue;
    const near = nearestName(name, type.fieldsByName.keys());
    wrong.push({ field: name, description: `there is no such ${what}${near ? `; did you mean ${near}?` : ''}` });
  }
}

function preparedType(type: ObjectType): PreparedType {
  let ready = prepared.get(type);
  if (!ready) {
    ready = prepareType(type);
    prepared.set(type, ready);
  }
  return ready;
}
