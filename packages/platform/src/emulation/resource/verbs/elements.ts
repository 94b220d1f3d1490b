import { isArrayType, isObjectType } from '@larkspur/catalog';
import { memberType, resolve } from '../../field-types.ts';
import { isObject } from '../../is-object.ts';
import { digits } from '../../shape/id-text.ts';
import { namedItem } from '../lookup.ts';
import { valueAt } from '../place.ts';
import type { ApiPlan } from '../plan.ts';
import { presentData, presentItem } from '../present.ts';
import type { Item } from '../queries.ts';
import { entityType, type ResourceCall } from '../resource-call.ts';
import { updateItem } from './change.ts';

type Elements = NonNullable<ApiPlan['elements']>;

/** Adds elements to a list of an item; one that is there already is passed over. */
export async function addElements(call: ResourceCall): Promise<unknown> {
  const item = await namedItem(call);
  const { member } = call.plan.elements as Elements;
  const known = elementsOf(item, member);
  const added = writtenElements(call).filter((element) => !known.some((one) => isSame(one, element)));
  return presentChange(call, item, member, [...known, ...added.map((element) => withId(call, member, element))]);
}

/** Takes elements out of a list of an item, by their ids or by what the request says of them. */
export async function removeElements(call: ResourceCall): Promise<unknown> {
  const item = await namedItem(call);
  const { member } = call.plan.elements as Elements;
  const written = writtenElements(call);
  const kept = elementsOf(item, member).filter((element) => !written.some((one) => isSame(element, one)));
  return presentChange(call, item, member, kept);
}

/** Shows a list that an item holds. */
export async function listElements(call: ResourceCall): Promise<unknown> {
  const { member } = call.plan.elements as Elements;
  const elements = elementsOf(await namedItem(call), member);
  return presentData(call, { [call.plan.at ?? member]: elements, has_more: false });
}

async function presentChange(call: ResourceCall, item: Item, member: string, elements: unknown[]): Promise<unknown> {
  const changed = await updateItem(call, item, { [member]: elements });
  return presentItem(call, changed, { [member]: elements });
}

function elementsOf({ body }: Item, member: string): unknown[] {
  const elements = body[member];
  return Array.isArray(elements) ? elements : [];
}

/** A list of the body, or the body itself as the one element. */
function writtenElements({ plan, input }: ResourceCall): unknown[] {
  const written = valueAt(input, (plan.elements as Elements).from);
  return Array.isArray(written) ? written : written === undefined ? [] : [written];
}

/** An id, or an object of which all that is said is true of the element. */
function isSame(element: unknown, written: unknown): boolean {
  if (!isObject(written)) return isObject(element) ? Object.values(element).includes(written) : element === written;
  if (!isObject(element)) return false;
  const said = Object.entries(written).filter(([, value]) => typeof value !== 'object');
  const identity = said.filter(([name]) => /(^|_)(id|guid)$/.test(name));
  return (identity.length > 0 ? identity : said).every(([name, value]) => element[name] === value);
}

/** Elements that have ids get one. */
function withId(call: ResourceCall, member: string, element: unknown): unknown {
  const type = memberType(entityType(call.collection), member);
  const list = type && resolve(type);
  const fields = list && isArrayType(list) ? resolve(list[0]) : undefined;
  if (!isObject(element) || element.id !== undefined || !fields || !isObjectType(fields)) return element;
  return memberType(fields, 'id') === undefined ? element : { id: digits(call.context.platform.newId('')), ...element };
}
