/** Sorts APIs into collections by their paths. */
import { type ApiShape, elementFields } from './api-shape.ts';
import { type Operation, operationWords, readingWord } from './operations.ts';

/** What one API does to a collection. */
export interface Member {
  readonly shape: ApiShape;
  /** `action`: something else that is done to one item, named by the last word of the path. */
  readonly operation: Operation | 'action';
  /** The path parameter that names the item, if the path has one. */
  readonly itemParameter: string | undefined;
  /** The path parameters before it, which name the parents. */
  readonly parents: readonly string[];
  /** The last word of the path of an action. */
  readonly word: string;
}

/** The APIs of one collection; `key` is its path with `*` for parameters: `calendar/v4/calendars/*\/events`. */
export interface Draft {
  readonly key: string;
  /** The last word of the key: `events`. */
  readonly noun: string;
  readonly members: Member[];
}

/**
 * Groups all APIs. An action on an item belongs to the item's collection, if that has an API of its own. `operations` says
 * by API id what the last word of a path means where it is in no vocabulary.
 */
export function draftCollections(
  shapes: readonly ApiShape[],
  operations: Readonly<Record<string, Operation>> = {},
): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const add = (segments: readonly string[], member: Omit<Member, 'word'> & { word?: string }) => {
    const key = keyOf(segments);
    const draft = drafts.get(key) ?? { key, noun: segments.at(-1) as string, members: [] };
    drafts.set(key, draft);
    draft.members.push({ word: '', ...member });
  };
  for (const shape of shapes) {
    const { segments } = shape;
    const last = segments.at(-1) as string;
    const before = segments.slice(0, -1);
    const known = Object.hasOwn(operationWords, last) ? operationWords[last] : readsAnotherWay(shape, last);
    const operation = operations[shape.api.id] ?? known;
    if (isParameter(last)) {
      add(before, {
        shape,
        operation: itemOperation(shape),
        itemParameter: last.slice(1),
        parents: parametersOf(before),
      });
    } else if (operation && isParameter(before.at(-1) as string)) {
      const collection = before.slice(0, -1);
      const itemParameter = (before.at(-1) as string).slice(1);
      const ofItem = operation === 'list' ? 'get' : operation;
      add(collection, { shape, operation: ofItem, itemParameter, parents: parametersOf(collection) });
    } else if (operation) {
      add(before, { shape, operation, itemParameter: undefined, parents: parametersOf(before) });
    } else {
      add(segments, {
        shape,
        operation: collectionOperation(shape),
        itemParameter: undefined,
        parents: parametersOf(segments),
      });
    }
  }
  moveActions(drafts);
  return drafts;
}

/**
 * A path such as `tasks/*\/add_members` has no reader of its own: it is an action on a task. One with a reader is a
 * collection or a setting under the task.
 */
function moveActions(drafts: Map<string, Draft>): void {
  for (const [key, draft] of drafts) {
    const isRead = draft.members.some(
      ({ operation }) => operation === 'list' || operation === 'get' || operation === 'batch_get',
    );
    if (isRead || draft.members.length !== 1) continue;
    const [{ shape, operation }] = draft.members as [Member];
    const item = shape.segments.at(-2) ?? '';
    const isAction = operation === 'create' || operation === 'update';
    if (shape.segments.at(-1) !== draft.noun || !isParameter(item) || !isAction) continue;
    const collection = shape.segments.slice(0, -2);
    const owner = drafts.get(keyOf(collection));
    if (!owner) continue;
    owner.members.push({
      shape,
      operation: 'action',
      itemParameter: item.slice(1),
      parents: parametersOf(collection),
      word: draft.noun,
    });
    drafts.delete(key);
  }
}

/** `meetings/list_by_no` lists meetings, where it gives a list at all. */
function readsAnotherWay({ data }: ApiShape, word: string): Operation | undefined {
  const givesList = [...data.values()].some(({ type }) => elementFields(type));
  return givesList && readingWord.test(word) ? 'list' : undefined;
}

function keyOf(segments: readonly string[]): string {
  return segments.map((segment) => (isParameter(segment) ? '*' : segment)).join('/');
}

function itemOperation({ api }: ApiShape): Operation {
  if (api.method === 'GET') return 'get';
  return api.method === 'DELETE' ? 'delete' : 'update';
}

function collectionOperation({ api }: ApiShape): Operation {
  if (api.method === 'GET') return 'list';
  if (api.method === 'POST') return 'create';
  return api.method === 'DELETE' ? 'delete' : 'update';
}

/** The collections above this one, the nearest first; another version of one counts. */
export function ancestorsOf(key: string, collections: ReadonlyMap<string, unknown>): string[] {
  const segments = key.split('/');
  const known = [...collections.keys()];
  const ancestors: string[] = [];
  for (let index = segments.length - 1; index > 0; index--) {
    if (segments[index] !== '*') continue;
    const path = segments.slice(0, index).join('/');
    const found =
      known.find((other) => other === path) ?? known.find((other) => withoutVersion(other) === withoutVersion(path));
    if (found) ancestors.push(found);
  }
  return ancestors;
}

function withoutVersion(key: string): string {
  return key.replace(/\/v\d+\//, '//');
}

function isParameter(segment: string): boolean {
  return segment.startsWith(':');
}

function parametersOf(segments: readonly string[]): string[] {
  return segments.filter(isParameter).map((segment) => segment.slice(1));
}
