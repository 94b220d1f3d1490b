/** Collections that several paths lead to. */
import type { Place } from '../../src/emulation/resource/plan.ts';
import type { Draft, Member } from './collections.ts';

/** A member whose path names parents that its collection does not have: they become members of the items. */
export interface LinkedMember extends Member {
  readonly link?: Readonly<Record<string, Place>>;
  readonly within?: readonly { readonly collection: string; readonly id: Place }[];
}

export interface MergedDraft extends Omit<Draft, 'members'> {
  readonly members: LinkedMember[];
}

/** Draws together what different paths say about the same things. Changes nothing that it is given. */
export function mergeCollections(drafts: ReadonlyMap<string, Draft>): Map<string, MergedDraft> {
  const merged = new Map<string, MergedDraft>();
  for (const [key, draft] of drafts) merged.set(key, { ...draft, members: [...draft.members] });
  mergeVersions(merged);
  mergeNested(merged);
  return merged;
}

/**
 * `corehr/v1/jobs` and `corehr/v2/jobs` are the same jobs, unless both versions create them: then each has its own kind
 * (`task/v1/tasks`, `task/v2/tasks`). The creator's key stays, else the newest.
 */
function mergeVersions(drafts: Map<string, MergedDraft>): void {
  const byPath = new Map<string, string[]>();
  for (const key of drafts.keys()) {
    const [project, version, ...rest] = key.split('/');
    if (!version || !/^v\d+$/.test(version)) continue;
    const path = [project, ...rest].join('/');
    byPath.set(path, [...(byPath.get(path) ?? []), key]);
  }
  for (const keys of byPath.values()) {
    const creators = keys.filter((key) => creates(drafts.get(key) as MergedDraft));
    if (keys.length < 2 || creators.length > 1) continue;
    const owner = creators[0] ?? (keys.sort().at(-1) as string);
    for (const key of keys) if (key !== owner) moveInto(drafts, key, owner);
  }
}

/**
 * `okr/v2/cycles/*\/objectives` creates what `okr/v2/objectives/*` reads: items of the collection without parents, which
 * keep the cycle's id as a member.
 */
function mergeNested(drafts: Map<string, MergedDraft>): void {
  for (const [key, draft] of drafts) {
    const [project, version, ...rest] = key.split('/');
    const root = `${project}/${version}/${draft.noun}`;
    const owner = drafts.get(root);
    if (rest.length !== 3 || rest[1] !== '*' || !owner || creates(owner) || !creates(draft)) continue;
    if (!owner.members.some(({ itemParameter }) => itemParameter)) continue;
    const collection = key.split('/').slice(0, -2).join('/');
    const linked = draft.members.map((member) => {
      const link = linkOf(member);
      return { ...member, parents: [], link, within: Object.values(link).map((id) => ({ collection, id })) };
    });
    owner.members.push(...linked);
    drafts.delete(key);
  }
}

function linkOf({ parents }: Member): Record<string, Place> {
  return Object.fromEntries(parents.map((name) => [name, `path.${name}` as Place]));
}

function moveInto(drafts: Map<string, MergedDraft>, from: string, to: string): void {
  const moved = drafts.get(from) as MergedDraft;
  drafts.get(to)?.members.push(...moved.members);
  drafts.delete(from);
}

function creates({ members }: MergedDraft): boolean {
  return members.some(({ operation }) => operation === 'create' || operation === 'batch_create');
}
