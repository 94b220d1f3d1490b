/** Which items of a collection a list shows: those whose members are as the request says. */
import { type ApiEntry, factsOf, findApi, readFieldKey } from '@larkspur/catalog';
import { memberType } from '../field-types.ts';
import { isObject } from '../is-object.ts';
import { isTimeName } from '../shape/time-value.ts';
import { valueAt } from './place.ts';
import type { CollectionPlan } from './plan.ts';
import type { Item } from './queries.ts';
import { entityType, type ResourceCall } from './resource-call.ts';

type Filter = (item: Item) => boolean;

/** Parameters that say how to answer, not what. */
const presentation =
  /^(page_size|page_token|limit|offset|lang|locale|language|order|order_by|sort\w*|direction|need_\w+|with_\w+|sync_token|fields|view)$|_id_type$|_type_id$/;
const keyword = /^(query|keyword|key_word|search_key|q|name)$/;

/** Items pass when all filters do. A parameter that is no member of the items (an interval of time, say) filters nothing. */
export function filtersOf(call: ResourceCall): Filter {
  const filters = [...linkFilters(call), ...memberFilters(call), ...setFilters(call)];
  return (item) => filters.every((filter) => filter(item));
}

/** The links of a collection that stands under another one: `parent_task_guid` is the task of the path. */
function linkFilters({ plan, input }: ResourceCall): Filter[] {
  return Object.entries(plan.link ?? {}).map(([member, place]) => {
    const wanted = String(valueAt(input, place) ?? '');
    return ({ body }) => valuesOf(body, member.split('.')).includes(wanted);
  });
}

function setFilters({ plan }: ResourceCall): Filter[] {
  return Object.entries(plan.set ?? {}).map(
    ([name, value]) =>
      ({ body }) =>
        body[name] === value,
  );
}

function memberFilters(call: ResourceCall): Filter[] {
  const { input } = call;
  const body = isObject(input.data) ? input.data : {};
  const inner = isObject(body.filter) ? body.filter : {};
  const linked = Object.values(call.plan.link ?? {}).map((place) => place.split('.').at(-1) as string);
  const others = new Set([...linked, ...addressParameters(call.collection)]);
  return Object.entries({ ...inner, ...body, ...input.params })
    .filter(([name]) => !presentation.test(name) && !isTimeName(name) && !others.has(name))
    .flatMap(([name, value]) => filterOf(call, name, value) ?? []);
}

/** Query parameters that the writing APIs take too: they say where, not which (`type` of a document whose members are listed). */
function addressParameters({ writers }: CollectionPlan): string[] {
  return writers.flatMap((id) =>
    Object.keys(factsOf(findApi(id) as ApiEntry).query ?? {}).map((key) => readFieldKey(key).name),
  );
}

function filterOf({ collection }: ResourceCall, name: string, value: unknown): Filter | undefined {
  if (value === '' || value === undefined || isObject(value)) return undefined;
  if (keyword.test(name)) return ({ body }) => containsText(body, String(value).toLowerCase());
  const isMember = (member: string) => memberType(entityType(collection), member) !== undefined;
  if (Array.isArray(value)) return listFilter(collection.idField, name, value.map(String), isMember);
  return ({ body }) => {
    if (!isMember(name) && body[name] === undefined) return true;
    return valuesOf(body, [name]).includes(String(value));
  };
}

/** `user_ids` holds the `user_id`s that are wanted, `ids` the ids of the items. */
function listFilter(
  idField: string | undefined,
  name: string,
  wanted: readonly string[],
  isMember: (name: string) => boolean,
): Filter | undefined {
  if (wanted.length === 0) return undefined;
  const single = name === 'ids' ? (idField ?? 'id') : name.replace(/_list$/, '').replace(/(?<!s)s$/, '');
  const member = [name, single].find(isMember);
  return ({ id, body }) => {
    if (member === undefined) return body[single] === undefined || wanted.includes(String(body[single]));
    if (member === idField) return wanted.includes(id);
    return valuesOf(body, [member]).some((value) => wanted.includes(value));
  };
}

/** The scalars at a path through objects and lists, as text. */
function valuesOf(value: unknown, [name, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((element) => valuesOf(element, name === undefined ? [] : [name, ...rest]));
  if (name !== undefined) return isObject(value) ? valuesOf(value[name] ?? '', rest) : [];
  return typeof value === 'object' ? [] : [String(value)];
}

function containsText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(text);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((member) => containsText(member, text))
  );
}
