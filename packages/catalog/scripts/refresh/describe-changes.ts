/** Changes as text: for people, and as entries of `sdk-differences.json`. */
import type { Change } from './compare.ts';

/** API id → what was decided otherwise than the SDK, in the words of `describeChange`. */
export type KnownDifferences = Readonly<Record<string, readonly string[]>>;

/** One line about a change, without the id of its API. */
function describeChange(change: Change): string {
  switch (change.change) {
    case 'new API':
      return `new API: ${change.method} ${change.path}`;
    case 'API gone':
      return 'not in the SDK any more';
    case 'route':
      return `${change.catalog} is ${change.sdk} in the SDK`;
    case 'new field':
      return `new field ${change.field} (${change.kind})`;
    case 'field gone':
      return `${change.field} (${change.kind}) is not in the SDK`;
    case 'type':
      return `${change.field} is ${change.sdk} in the SDK, not ${change.catalog}`;
    case 'required':
      return `${change.field} is ${change.sdk ? 'required' : 'optional'} in the SDK`;
    case 'enum':
      return `${change.field} takes ${change.added.map((value) => JSON.stringify(value)).join(', ')} too`;
  }
}

/** Leaves out what is known: facts that the catalog has from other sources and keeps. */
export function withoutKnown(changes: readonly Change[], known: KnownDifferences): Change[] {
  return changes.filter((change) => !known[change.id]?.includes(describeChange(change)));
}

export function asKnown(changes: readonly Change[]): KnownDifferences {
  const known: Record<string, string[]> = {};
  for (const change of changes) {
    known[change.id] = [...(known[change.id] ?? []), describeChange(change)];
  }
  return known;
}

/** A summary, then the changes of each API under its id. */
export function reportText(changes: readonly Change[], version: string): string {
  if (changes.length === 0) return `SDK ${version}: nothing new, gone or changed.`;
  const counts = new Map<string, number>();
  for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  const summary = [...counts].map(([change, count]) => `${change}: ${count}`).join(', ');
  const lines = Object.entries(asKnown(changes)).flatMap(([id, texts]) => [id, ...texts.map((text) => `  ${text}`)]);
  return [`SDK ${version} against the catalog: ${summary}`, '', ...lines].join('\n');
}
