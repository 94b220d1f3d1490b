import { nearestName, type ObjectType } from '@larkspur/catalog';
import { listViolations } from '../gateway/check-field-rules.ts';
import { BodyReadError, type IncomingCall } from '../gateway/incoming-call.ts';
import { listProblems } from '../gateway/list-problems.ts';
import { type PreparedType, prepareType } from '../gateway/prepare-request.ts';
import { readQuery } from '../gateway/read-query.ts';
import { ControlError, type WrongField } from './control-error.ts';
import type { ControlRoute } from './control-route.ts';

/** Largest body of a call of the control API, in bytes: a seed file with a hundred thousand people. */
const maxBodyBytes = 32 * 1024 * 1024;

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
  const isYaml = /yaml/i.test(call.headers['content-type'] ?? '');
  const text = await readText(call);
  const value = isYaml ? await readYaml(text) : parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError('invalid_request', 'The body must be a JSON object.');
  }
  wrong.push(...listProblems(type, value));
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

async function readYaml(text: string): Promise<unknown> {
  const { parseYaml } = await import('../seeds/parse-yaml.ts');
  try {
    return parseYaml(text);
  } catch (error) {
    throw new ControlError('invalid_request', `The body is no YAML: ${(error as Error).message}`);
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
