import { isObject } from '../is-object.ts';
import { valueAt } from './place.ts';
import type { ResourceCall } from './resource-call.ts';

/** Members of a body that steer the call instead of being kept. */
const steering = new Set(['client_token', 'update_fields', 'idempotency_key', 'idempotent_id', 'need_notification']);

/** What a creation or an update writes: members of the item by name. Only those that `update_fields` names, where it is given. */
export function writtenMembers(call: ResourceCall, written = bodyOf(call)): Record<string, unknown> {
  const { plan, input } = call;
  const members: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(written)) {
    if (!steering.has(name)) members[plan.rename?.[name] ?? name] = value;
  }
  const whole = plan.into === undefined ? members : { [plan.into]: members };
  return { ...onlyNamed(call, whole), ...linkedMembers(call), ...plan.set };
}

/** Members that come from other places of the request: `parent_id` from the path. */
function linkedMembers({ plan, input }: ResourceCall): Record<string, unknown> {
  const linked: Record<string, unknown> = {};
  for (const [name, place] of Object.entries(plan.link ?? {})) {
    if (!name.includes('.')) linked[name] = valueAt(input, place) ?? '';
  }
  return linked;
}

/**
 * `update_fields` lists the members that an update is about; one that is listed and not given is emptied.
 * Source: `/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch`.
 */
function onlyNamed({ input }: ResourceCall, members: Record<string, unknown>): Record<string, unknown> {
  const names = valueAt(input, 'body.update_fields');
  if (!Array.isArray(names)) return members;
  return Object.fromEntries(names.map((name) => [String(name), members[String(name)]]));
}

/** The body, or its member that holds the item; where a call has no body, its query. */
function bodyOf({ plan, input, context }: ResourceCall): Readonly<Record<string, unknown>> {
  const body = plan.from === undefined ? input.data : valueAt(input, `body.${plan.from}`);
  if (isObject(body) && Object.keys(body).length > 0) return body;
  return plan.verb === 'update' && context.facts.body === undefined ? queryMembers(input.params) : {};
}

function queryMembers(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !/_id_type$|^lang$|^locale$/.test(name)));
}

/**
 * The item after an update. A PATCH goes into objects, anything else replaces the members that are given; `undefined`
 * empties one.
 */
export function mergedItem(
  { context }: ResourceCall,
  item: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...item };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete merged[name];
    else merged[name] = context.api.method === 'PATCH' ? deepMerged(item[name], value) : value;
  }
  return merged;
}

function deepMerged(known: unknown, value: unknown): unknown {
  if (!isObject(known) || !isObject(value)) return value;
  const merged: Record<string, unknown> = { ...known };
  for (const [name, member] of Object.entries(value)) merged[name] = deepMerged(known[name], member);
  return merged;
}
