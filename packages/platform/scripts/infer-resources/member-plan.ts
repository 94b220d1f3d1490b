/** What one API does to its collection, and where its request and answer have the parts. */
import type { ApiPlan, Place, Verb } from '../../src/emulation/resource/plan.ts';
import { itemPlace, listPlace } from './answer-places.ts';
import { type ApiShape, elementFields, type Fields, isListOfText, overlap } from './api-shape.ts';
import { idAs, type KnownItem, showsItem } from './known-item.ts';
import type { LinkedMember } from './merge-collections.ts';
import { singularOf } from './nouns.ts';
import { fieldsAt, idPlace, idsPlace, objectsPlace, writtenIn } from './request-places.ts';

/** Undefined where the engine would have nothing to keep or to read. */
export function memberPlan(key: string, member: LinkedMember, known: KnownItem): ApiPlan | undefined {
  switch (member.operation) {
    case 'create':
      return createPlan(key, member, known);
    case 'list':
      return listPlan(key, member, known);
    case 'get':
      return getPlan(key, member, known);
    case 'update':
    case 'delete':
      return changePlan(key, member, known, member.operation);
    case 'batch_create':
    case 'batch_update':
      return writeBatchPlan(key, member, known, member.operation);
    case 'batch_get':
    case 'batch_delete':
      return idBatchPlan(key, member, known, member.operation);
    default:
      return actionPlan(key, member, known);
  }
}

function createPlan(key: string, member: LinkedMember, known: KnownItem): ApiPlan | undefined {
  const { shape, link, within } = member;
  const place = itemPlace(shape.data, known.noun, known.fields);
  const from = writtenIn(shape.body, known.noun, known.fields);
  const written = fieldsAt(shape.body, from);
  const objects = objectsPlace(shape.body, known);
  if (objects && overlap(objects.elements, known.fields) > Math.max(1, overlap(written, known.fields))) {
    return writeBatchPlan(key, member, known, 'batch_create');
  }
  if (!keepsSomething(written, known)) return undefined;
  const chosen = known.idNames.find((name) => written.has(name));
  const id: Place | undefined = chosen === undefined ? undefined : `body.${from ? `${from}.` : ''}${chosen}`;
  const shownId = place && idAs(place.fields, known);
  const showsId = place && (known.idField === undefined ? shownId : place.fields.has(shownId ?? known.idField));
  const shows = showsId || (place && showsItem(place.fields, known) && place.fields.size > 1);
  return planOf(shape, 'create', key, { id, from, at: shows ? place?.at : undefined, idAs: shownId, link, within });
}

function listPlan(key: string, { shape, link, within }: LinkedMember, known: KnownItem): ApiPlan | undefined {
  const place = listPlace(shape.data, known.noun, known.fields);
  if (!place) return undefined;
  const isList =
    place.idsOnly ||
    (showsItem(place.fields, known) && overlap(shape.data, known.fields) < overlap(place.fields, known.fields));
  if (!isList) return undefined;
  return planOf(shape, 'list', key, {
    at: place.at,
    idsOnly: place.idsOnly,
    idAs: idAs(place.fields, known),
    link,
    within,
  });
}

function getPlan(key: string, { shape, itemParameter }: LinkedMember, known: KnownItem): ApiPlan | undefined {
  const id = idPlace(shape, itemParameter, known);
  const place = itemPlace(shape.data, known.noun, known.fields);
  if (!id || !place || !showsItem(place.fields, known)) return undefined;
  return planOf(shape, 'get', key, { id, at: place.at, idAs: idAs(place.fields, known) });
}

function changePlan(key: string, { shape, itemParameter }: LinkedMember, known: KnownItem, verb: 'update' | 'delete') {
  const id = idPlace(shape, itemParameter, known);
  if (!id) return undefined;
  const from = verb === 'update' ? writtenIn(shape.body, known.noun, known.fields) : undefined;
  if (verb === 'update' && !keepsSomething(fieldsAt(shape.body, from), known)) return undefined;
  return planOf(shape, verb, key, { id, from, ...shownAt(shape, known) });
}

function writeBatchPlan(
  key: string,
  { shape, link }: LinkedMember,
  known: KnownItem,
  verb: 'batch_create' | 'batch_update',
) {
  const objects = objectsPlace(shape.body, known);
  if (!objects) return undefined;
  const names = (fields: Fields) => known.idNames.find((name) => fields.has(name));
  if (verb === 'batch_update' && !names(objects.elements)) return undefined;
  const place = listPlace(shape.data, known.noun, known.fields);
  const shown = place && (place.idsOnly || showsItem(place.fields, known)) ? place : undefined;
  const name = idAs(objects.elements, known) ?? (shown && idAs(shown.fields, known));
  return planOf(shape, verb, key, { ids: objects.place, at: shown?.at, idsOnly: shown?.idsOnly, idAs: name, link });
}

function idBatchPlan(key: string, { shape }: LinkedMember, known: KnownItem, verb: 'batch_get' | 'batch_delete') {
  const ids = idsPlace(shape, known);
  if (!ids) return undefined;
  const place = listPlace(shape.data, known.noun, known.fields);
  const shown = place && (place.idsOnly || showsItem(place.fields, known)) ? place : undefined;
  if (verb === 'batch_get' && !shown) return undefined;
  return planOf(shape, verb, key, {
    ids,
    at: shown?.at,
    idsOnly: shown?.idsOnly,
    idAs: shown && idAs(shown.fields, known),
  });
}

/** `add_members {members}`, `remove_reminders {reminder_ids}`, `copy`, and what else changes members of an item or shows it. */
function actionPlan(key: string, member: LinkedMember, known: KnownItem): ApiPlan | undefined {
  const { shape, itemParameter, word } = member;
  const id = idPlace(shape, itemParameter, known);
  if (!id) return undefined;
  const shown = shownAt(shape, known, 3);
  if (word === 'copy') return shown.at === undefined ? undefined : planOf(shape, 'copy', key, { id, ...shown });
  const elements = changedElements(shape, word, known);
  if (elements)
    return planOf(shape, word.startsWith('add') ? 'add_elements' : 'remove_elements', key, { id, elements, ...shown });
  const isAboutItem = overlap(shape.body, known.fields) >= shape.body.size * leastShare;
  if ((shape.body.size === 0 || !isAboutItem) && shown.at === undefined) return undefined;
  return planOf(shape, 'update', key, { id, ...shown });
}

/** How much of an action's body must be members of the item, if the answer does not show it. */
const leastShare = 0.3;

/** Whether anything that is written is seen again, where there is more to see than an id. */
function keepsSomething(written: Fields, { fields }: KnownItem): boolean {
  return written.size === 0 || fields.size <= 1 || overlap(written, fields) > 0;
}

function changedElements(shape: ApiShape, word: string, known: KnownItem): ApiPlan['elements'] {
  const [, what = ''] = /^(?:add|remove)_(\w+)$/.exec(word) ?? [];
  const member = [what, `${what}s`].find((name) => known.fields.has(name));
  if (!what || !member) return undefined;
  const ids = `${singularOf(member)}_ids`;
  if (shape.body.has(member)) return { member, from: `body.${member}` };
  if (shape.body.has(ids)) return { member, from: `body.${ids}` };
  const element = known.fields.get(member);
  const inside = element && elementFields(element.type);
  return inside && overlap(shape.body, inside) > 0 ? { member, from: 'body' } : undefined;
}

function shownAt(shape: ApiShape, known: KnownItem, least = 1): Pick<ApiPlan, 'at' | 'idAs'> {
  const place = itemPlace(shape.data, known.noun, known.fields);
  if (!place || !showsItem(place.fields, known) || overlap(place.fields, known.fields) < least) return {};
  return { at: place.at, idAs: idAs(place.fields, known) };
}

/** A plan without parts that say nothing. Path parameters that name neither the item nor a link name its parents. */
export function planOf(shape: ApiShape, verb: Verb, collection: string, parts: Partial<ApiPlan>): ApiPlan {
  const named = new Set([parts.id, ...Object.values(parts.link ?? {})].map((place) => place?.replace(/^path\./, '')));
  const parents = shape.segments
    .filter((segment) => segment.startsWith(':') && !named.has(segment.slice(1)))
    .map((segment) => segment.slice(1));
  const plan: ApiPlan = { verb, collection, parents: parents.length > 0 ? parents : undefined, ...parts };
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)) as unknown as ApiPlan;
}

/** The member of a parent's items that a list under one of them shows: `tasks/*\/tasklists` shows `task.tasklists`. */
export function embeddedListPlan(
  parentKey: string,
  shape: ApiShape,
  noun: string,
  parent: KnownItem,
): ApiPlan | undefined {
  const parameter = shape.segments.at(-2) as string;
  const place = listPlace(shape.data, noun);
  const member = parent.fields.get(noun);
  if (!place || !member || !parameter.startsWith(':')) return undefined;
  const inside = elementFields(member.type);
  const fits = place.idsOnly ? isListOfText(member.type) : inside && overlap(inside, place.fields) > 0;
  if (!fits) return undefined;
  const id: Place = `path.${parameter.slice(1)}`;
  return planOf(shape, 'list_elements', parentKey, { id, at: place.at, elements: { member: noun, from: id } });
}
