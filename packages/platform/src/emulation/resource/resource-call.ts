import { type ApiEntry, answerOf, type FieldType, findApi, isArrayType } from '@larkspur/catalog';
import { memberType, resolve } from '../field-types.ts';
import type { HandlerContext } from '../handler.ts';
import { markPeople } from './person-marks.ts';
import { type ApiPlan, type CollectionPlan, emulationPlan } from './plan.ts';
import type { Shelf } from './queries.ts';

export interface ResourceInput {
  readonly path: Record<string, string>;
  readonly params: Record<string, unknown>;
  readonly data: unknown;
}

/** One call of an API that the engine serves. */
export interface ResourceCall {
  readonly context: HandlerContext<ResourceInput>;
  readonly plan: ApiPlan;
  readonly collection: CollectionPlan;
  /** What the caller wrote, with people as marks. */
  readonly input: ResourceInput;
  /** Where the items are that the call is about. */
  readonly shelf: Shelf;
}

export function resourceCall(context: HandlerContext<ResourceInput>, plan: ApiPlan): ResourceCall {
  const collection = collectionPlan(plan.collection);
  const input = markPeople(context);
  const parents = (plan.parents ?? []).map((name) => input.path[name] as string);
  const shelf = { tenantKey: context.caller.tenantKey, collection: plan.collection, parent: JSON.stringify(parents) };
  return { context, plan, collection, input, shelf };
}

export function collectionPlan(key: string): CollectionPlan {
  const plan = emulationPlan().collections[key];
  if (!plan) throw new Error(`The plan has no collection ${key}. Run: npm run generate`);
  return plan;
}

/** The type of a collection's items, as the API shows them that shows them best. */
export function entityType({ entity }: CollectionPlan): FieldType {
  const api = findApi(entity) as ApiEntry;
  const at = emulationPlan().apis[entity]?.at ?? '';
  const data = resolve(answerOf(api).data ?? {});
  const type = at === '' ? data : resolve(memberType(data, at) ?? {});
  return isArrayType(type) ? resolve(type[0]) : type;
}
