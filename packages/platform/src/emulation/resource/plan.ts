/**
 * What the resource engine knows of each API that it serves, worked out from the catalog when the code is generated
 * (`scripts/infer-resources/`) and read at the first call that needs it.
 */
import { existsSync, readFileSync } from 'node:fs';

/** What an API does to its collection. */
export type Verb =
  | 'create'
  | 'get'
  | 'list'
  | 'update'
  | 'delete'
  | 'batch_create'
  | 'batch_get'
  | 'batch_update'
  | 'batch_delete'
  /** Reads a setting: a collection that always holds exactly one item a parent. */
  | 'read_setting'
  | 'write_setting'
  | 'clear_setting'
  /** Makes a new item of another one. */
  | 'copy'
  /** Reads the one item that belongs to the caller, and makes it at the first call. */
  | 'own'
  /** Changes a list that an item holds: `add_members`, `remove_members`; and shows one. */
  | 'add_elements'
  | 'remove_elements'
  | 'list_elements';

/** A place in the request: `path.calendar_id`, `query.rule_id`, `body.task.guid`. */
export type Place = `${'path' | 'query' | 'body'}.${string}`;

/** What an API does, and where it has its parts. */
export interface ApiPlan {
  readonly verb: Verb;
  /** Key of its collection. */
  readonly collection: string;
  /** Path parameters that name the parents, outermost first. */
  readonly parents?: readonly string[];
  /** The item's id in the request. Of a creation: where the caller may choose it. */
  readonly id?: Place;
  /** The items of a batch in the request: a list of ids, or of objects that hold their ids under `idAs`. */
  readonly ids?: Place;
  /** What is written stands in this member of the body instead of in the body itself. */
  readonly from?: string;
  /** Members that the item has under another name than the body. */
  readonly rename?: Readonly<Record<string, string>>;
  /** What is written becomes this member of the item instead of its members. */
  readonly into?: string;
  /** The item, or the list of items, is this member of `data`; `''` = `data` itself. Absent: the answer shows none. */
  readonly at?: string;
  /** The list holds the items' ids instead of the items. */
  readonly idsOnly?: true;
  /** Name of the id in the request's and the answer's items, where it is not the collection's `idField`. */
  readonly idAs?: string;
  /** The list's elements hold the item under this member. */
  readonly wrap?: string;
  /** Looks for the item under every parent, by its id or by one of these other members. */
  readonly anywhere?: readonly string[];
  /**
   * Members of the item that come from elsewhere in the request: set by what writes, compared by a list.
   * `tasklists.guid` is the member of the elements of a list.
   */
  readonly link?: Readonly<Record<string, Place>>;
  /** Items of other collections that the request names and that must be there. */
  readonly within?: readonly { readonly collection: string; readonly id: Place }[];
  /** The item whose list takes up the ids of what is created. */
  readonly joins?: { readonly id: Place; readonly member: string };
  /** Members of the item that a creation, an update or a list fixes. */
  readonly set?: Readonly<Record<string, string | number | boolean>>;
  /** The list in the item that `…_elements` is about, and where the request has the elements or what identifies them. */
  readonly elements?: { readonly member: string; readonly from: Place | 'body' };
  /** Field that marks a repeated call. */
  readonly idempotency?: Place;
  /** Documented codes: no such item, no such parent, the id is taken, a parameter is wrong. */
  readonly notFound?: RefusalCode;
  readonly parentNotFound?: RefusalCode;
  readonly duplicate?: RefusalCode;
  readonly invalid?: RefusalCode;
}

/** A code that the API documents, or one of its neighbours with what they document of it. */
export type RefusalCode = number | { readonly code: number; readonly status?: number; readonly msg?: string };

export interface CollectionPlan {
  /** The collection that its parents are in, where that is emulated too. */
  readonly parent?: string;
  /** Member of the items that holds their id. */
  readonly idField?: string;
  /** Form of a new id, by the name of a field that has such ids. */
  readonly idForm?: string;
  /** Nothing creates its items, so each parent starts with a few. */
  readonly seeded?: true;
  /** Its items belong to a user each, whose id is theirs. */
  readonly people?: true;
  /** The API whose answer shows an item best. */
  readonly entity: string;
  /** The APIs that create and change items. */
  readonly writers: readonly string[];
  /** Members that together are the id, where items have none of their own. */
  readonly key?: readonly string[];
  /** Items may be here that the engine knows nothing of: what lies under them asks for none. */
  readonly open?: true;
  /** Members that a new item has, whatever the request says of others. */
  readonly starts?: Readonly<Record<string, string | number | boolean>>;
  /** Members that are ids of something made together with the item. */
  readonly makes?: readonly string[];
  /** Items of other collections, below the new one, that come with it. */
  readonly companions?: readonly Companion[];
}

export interface Companion {
  readonly collection: string;
  /** It has the id of the item that it comes with. */
  readonly sameId?: true;
  readonly set: Readonly<Record<string, string | number | boolean>>;
}

export interface EmulationPlan {
  readonly collections: Readonly<Record<string, CollectionPlan>>;
  readonly apis: Readonly<Record<string, ApiPlan>>;
}

let plan: EmulationPlan | undefined;

/** The plan of all APIs. Throws where it was never generated. */
export function emulationPlan(): EmulationPlan {
  plan ??= JSON.parse(readFileSync(planFile(), 'utf8')) as EmulationPlan;
  return plan;
}

/** `generated/` lies above this file, how far depends on whether it runs from the sources or from a bundle. */
function planFile(): URL {
  for (const above of ['../', '../../', '../../../', '../../../../']) {
    const file = new URL(`${above}generated/emulation.json`, import.meta.url);
    if (existsSync(file)) return file;
  }
  throw new Error('The platform has no generated files. Run: npm run generate');
}
