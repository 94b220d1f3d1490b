/**
 * Gives each API of a plan the codes of its refusals. An API that documents none for a case takes that of its
 * collection's other APIs, then the one that its project commonly has, then its own for a wrong parameter. Where nothing
 * is documented the code stays away, and the engine answers as the gateway does to a wrong field.
 */
import type { ErrorRow } from '@larkspur/catalog';
import type { ApiPlan, CollectionPlan, EmulationPlan, RefusalCode } from '../../src/emulation/resource/plan.ts';
import type { ApiShape } from './api-shape.ts';
import { nounOf } from './nouns.ts';
import {
  duplicateRow,
  generalNotFoundRow,
  invalidRow,
  notFoundRow,
  onlyChineseNotFoundRow,
  pageTokenRow,
} from './pick-codes.ts';

/** A code is common in a project where this share of its APIs documents it. */
const commonShare = 0.1;

type Pick = (rows: readonly ErrorRow[] | undefined) => ErrorRow | undefined;

export function withCodes(plan: EmulationPlan, shapes: readonly ApiShape[]): EmulationPlan {
  const rowsOf = new Map(shapes.map(({ api, facts }) => [api.id, facts.errors ?? []]));
  const common = new CommonRows(shapes);
  const membersOf = Map.groupBy(Object.entries(plan.apis), ([, { collection }]) => collection);
  const apis: Record<string, ApiPlan> = {};
  for (const [id, api] of Object.entries(plan.apis)) {
    const rows = rowsOf.get(id) ?? [];
    const siblings = (membersOf.get(api.collection) ?? []).map(([sibling]) => rowsOf.get(sibling) ?? []);
    const project = id.slice(0, id.indexOf('.'));
    const invalid = invalidRow(rows) ?? common.of(project, invalidRow);
    const missing = (noun: string, unnamed?: ErrorRow) =>
      notFoundRow(rows, noun) ??
      unnamed ??
      firstOf(siblings, (other) => notFoundRow(other, noun)) ??
      generalNotFoundRow(rows) ??
      common.of(project, generalNotFoundRow) ??
      invalid;
    const code = (row: ErrorRow | undefined) => row && codeOf(row, rows);
    const { parent } = plan.collections[api.collection] as CollectionPlan;
    const noun = nounOf(api.collection);
    apis[id] = pruned({
      ...api,
      notFound: api.notFound ?? (looksUp(api) ? code(missing(noun, onlyChineseNotFoundRow(rows))) : undefined),
      parentNotFound:
        api.parentNotFound ?? (parent || api.within ? code(missing(nounOf(parent ?? withinOf(api)))) : undefined),
      duplicate: api.duplicate ?? (api.verb === 'create' && api.id ? code(duplicateRow(rows, noun)) : undefined),
      invalid: api.invalid ?? (api.verb === 'list' ? code(pageTokenRow(rows) ?? invalid) : undefined),
    });
  }
  return { collections: plan.collections, apis };
}

function withinOf({ within, collection }: ApiPlan): string {
  return within?.[0]?.collection ?? collection;
}

/** Whether an API names an item that may not be there. */
function looksUp({ verb, joins }: ApiPlan): boolean {
  if (joins) return true;
  return (
    verb !== 'create' && verb !== 'list' && verb !== 'own' && verb !== 'batch_create' && !verb.endsWith('_setting')
  );
}

/** The code alone where the API documents it itself. */
function codeOf([http, code, msg, language]: ErrorRow, own: readonly ErrorRow[]): RefusalCode {
  if (own.some((row) => row[1] === code)) return code;
  return { code, ...(http !== null && { status: http }), ...(msg !== '' && language !== 'zh' && { msg }) };
}

/** The errors that many APIs of a project document for one case. */
class CommonRows {
  readonly #shapes: readonly ApiShape[];
  readonly #known = new Map<Pick, Map<string, ErrorRow | undefined>>();

  constructor(shapes: readonly ApiShape[]) {
    this.#shapes = shapes;
  }

  of(project: string, pick: Pick): ErrorRow | undefined {
    const ofPick = this.#known.get(pick) ?? new Map<string, ErrorRow | undefined>();
    this.#known.set(pick, ofPick);
    if (!ofPick.has(project)) ofPick.set(project, this.#count(project, pick));
    return ofPick.get(project);
  }

  #count(project: string, pick: Pick): ErrorRow | undefined {
    const shapes = this.#shapes.filter(({ api }) => api.project === project);
    const picked = shapes.flatMap(({ facts }) => {
      const row = pick(facts.errors);
      return row ? [row] : [];
    });
    const [most] = [...Map.groupBy(picked, ([, code]) => code).values()].sort((a, b) => b.length - a.length);
    return most && most.length >= shapes.length * commonShare ? most[0] : undefined;
  }
}

function firstOf(rows: readonly (readonly ErrorRow[])[], pick: Pick): ErrorRow | undefined {
  for (const one of rows) {
    const row = pick(one);
    if (row !== undefined) return row;
  }
  return undefined;
}

function pruned<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
