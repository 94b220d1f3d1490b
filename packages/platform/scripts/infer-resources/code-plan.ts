/**
 * Gives each API of a plan the codes of its refusals. An API that documents none for a case takes that of its
 * collection's other APIs, then the one that its project commonly has, then its own for a wrong parameter. Where nothing
 * is documented the code stays away, and the engine answers as the gateway does to a wrong field.
 */
import type { ErrorRow } from '@larkspur/catalog';
import type { ApiPlan, CollectionPlan, EmulationPlan } from '../../src/emulation/resource/plan.ts';
import type { ApiShape } from './api-shape.ts';
import { nounOf } from './nouns.ts';
import { duplicateCode, generalNotFoundCode, invalidCode, notFoundCode, pageTokenCode } from './pick-codes.ts';

/** A code is common in a project where this share of its APIs documents it. */
const commonShare = 0.1;

type Pick = (rows: readonly ErrorRow[] | undefined) => number | undefined;

export function withCodes(plan: EmulationPlan, shapes: readonly ApiShape[]): EmulationPlan {
  const rowsOf = new Map(shapes.map(({ api, facts }) => [api.id, facts.errors ?? []]));
  const common = new CommonCodes(shapes);
  const membersOf = Map.groupBy(Object.entries(plan.apis), ([, { collection }]) => collection);
  const apis: Record<string, ApiPlan> = {};
  for (const [id, api] of Object.entries(plan.apis)) {
    const rows = rowsOf.get(id) ?? [];
    const siblings = (membersOf.get(api.collection) ?? []).map(([sibling]) => rowsOf.get(sibling) ?? []);
    const project = id.slice(0, id.indexOf('.'));
    const invalid = invalidCode(rows) ?? common.of(project, invalidCode);
    const missing = (noun: string) =>
      notFoundCode(rows, noun) ??
      firstOf(siblings, (other) => notFoundCode(other, noun)) ??
      generalNotFoundCode(rows) ??
      common.of(project, generalNotFoundCode) ??
      invalid;
    const { parent } = plan.collections[api.collection] as CollectionPlan;
    const noun = nounOf(api.collection);
    apis[id] = pruned({
      ...api,
      notFound: api.notFound ?? (looksUp(api) ? missing(noun) : undefined),
      parentNotFound: api.parentNotFound ?? (parent ? missing(nounOf(parent)) : undefined),
      duplicate: api.duplicate ?? (api.verb === 'create' && api.id ? duplicateCode(rows, noun) : undefined),
      invalid: api.invalid ?? (api.verb === 'list' ? (pageTokenCode(rows) ?? invalid) : undefined),
    });
  }
  return { collections: plan.collections, apis };
}

/** Whether an API names an item that may not be there. */
function looksUp({ verb }: ApiPlan): boolean {
  return verb !== 'create' && verb !== 'list' && verb !== 'batch_create' && !verb.endsWith('_setting');
}

/** The codes that many APIs of a project document for one case. */
class CommonCodes {
  readonly #shapes: readonly ApiShape[];
  readonly #known = new Map<Pick, Map<string, number | undefined>>();

  constructor(shapes: readonly ApiShape[]) {
    this.#shapes = shapes;
  }

  of(project: string, pick: Pick): number | undefined {
    const ofPick = this.#known.get(pick) ?? new Map<string, number | undefined>();
    this.#known.set(pick, ofPick);
    if (!ofPick.has(project)) ofPick.set(project, this.#count(project, pick));
    return ofPick.get(project);
  }

  #count(project: string, pick: Pick): number | undefined {
    const shapes = this.#shapes.filter(({ api }) => api.project === project);
    const counts = new Map<number, number>();
    for (const { facts } of shapes) {
      const code = pick(facts.errors);
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return most && most[1] >= shapes.length * commonShare ? most[0] : undefined;
  }
}

function firstOf(rows: readonly (readonly ErrorRow[])[], pick: Pick): number | undefined {
  for (const one of rows) {
    const code = pick(one);
    if (code !== undefined) return code;
  }
  return undefined;
}

function pruned<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
