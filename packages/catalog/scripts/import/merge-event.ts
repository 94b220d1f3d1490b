/** One event record, and the file it belongs to. */
import type { EventRecord } from '../../src/api-facts.ts';
import { expandCompact, withoutUndefined } from './expand-types.ts';
import { fieldScopeMapOf } from './field-scopes.ts';
import { sourceNames } from './merge-api.ts';
import type { CompactEvent, Sources } from './sources.ts';

export function mergeEvent(event: CompactEvent, sources: Sources): EventRecord {
  const payload = event.b === undefined ? undefined : expandCompact(event.b, sources.types);
  return withoutUndefined<EventRecord>({
    schema: event.s,
    callback: event.cb ? true : undefined,
    title: event.t ? { zh: event.t } : undefined,
    doc: event.doc,
    updated: event.upd,
    scopes: event.sc,
    fieldScopes: event.fs,
    fieldScopeMap: fieldScopeMapOf(event.fsm, { event: payload }),
    apps: event.app
      ? [...(event.app.includes('c') ? ['custom' as const] : []), ...(event.app.includes('i') ? ['isv' as const] : [])]
      : undefined,
    payload,
    legacy: event.old ? true : undefined,
    sources: Object.keys(sourceNames)
      .filter((letter) => event.src.includes(letter))
      .map((letter) => sourceNames[letter] as string),
  });
}

/**
 * `im.chat.member.user.added_v1` → project im, family `chat.member.user`: all but the project and the last part.
 * Events of the old envelope have no project in their name; they are the project `legacy`, each its own family.
 */
export function eventFamily(type: string): { readonly project: string; readonly family: string } {
  const [project, ...rest] = type.split('.') as [string, ...string[]];
  if (rest.length === 0) return { project: 'legacy', family: type };
  return { project, family: rest.slice(0, -1).join('.') || (rest[0] as string) };
}
