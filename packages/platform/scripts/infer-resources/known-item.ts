/** What the APIs of a collection together say of its items. */
import { type ItemPlace, itemPlace, listPlace } from './answer-places.ts';
import { type ApiShape, elementFields, type Field, type Fields, isListOfText, isObject, overlap } from './api-shape.ts';
import type { MergedDraft } from './merge-collections.ts';
import { idNamesFor } from './nouns.ts';

export interface KnownItem {
  readonly noun: string;
  /** The fields of an item, and the API that shows them best. */
  readonly fields: Fields;
  readonly entity: ApiShape;
  readonly idField: string | undefined;
  /** Names under which requests and answers may have the id, the likeliest first. */
  readonly idNames: readonly string[];
}

interface Witness {
  readonly shape: ApiShape;
  readonly fields: Fields;
}

/** Undefined where no answer shows an item. */
export function knownItem(draft: MergedDraft): KnownItem | undefined {
  const { noun, members } = draft;
  const names = idNamesFor(
    noun,
    members.flatMap(({ itemParameter }) => itemParameter ?? []),
  );
  const best = bestWitness(draft);
  if (!best) return undefined;
  const idField = names.find((name) => best.fields.has(name) && isScalar(best.fields.get(name) as Field));
  return { noun, fields: best.fields, entity: best.shape, idField, idNames: names };
}

/** A get shows most, then a list, then what a batch or a creation answers. */
function bestWitness({ noun, members }: MergedDraft): Witness | undefined {
  const inList = (operation: (name: string) => boolean) =>
    members
      .filter((member) => operation(member.operation) && !member.itemParameter)
      .sort((a, b) => pathLength(a.shape) - pathLength(b.shape))
      .flatMap(({ shape }) => {
        const place = listPlace(shape.data, noun);
        return place && !place.idsOnly ? [{ shape, fields: place.fields }] : [];
      });
  const [list] = inList((name) => name === 'list');
  const single = (operation: string) =>
    members
      .filter((member) => member.operation === operation && member.shape.data.size > 0)
      .map(({ shape }) => ({ shape, fields: (itemPlace(shape.data, noun, list?.fields) as ItemPlace).fields }))
      .sort((a, b) => b.fields.size - a.fields.size);
  return single('get')[0] ?? list ?? inList((name) => name.startsWith('batch_'))[0] ?? single('create')[0];
}

/** Whether fields look like those of the collection's items. */
export function showsItem(fields: Fields, known: KnownItem): boolean {
  const common = overlap(fields, known.fields);
  return common >= 2 || common === fields.size;
}

/** The name of the id in these fields, where it is not the collection's own. */
export function idAs(fields: Fields, { idField, idNames }: KnownItem): string | undefined {
  if (idField !== undefined && fields.has(idField)) return undefined;
  return idNames.find((name) => fields.has(name));
}

function isScalar({ type }: Field): boolean {
  return !isObject(type) && !isListOfText(type) && elementFields(type) === undefined;
}

function pathLength({ segments }: ApiShape): number {
  return segments.length;
}
