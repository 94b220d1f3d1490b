/** Corrections by hand, kept apart from the imported data so that a new import does not lose them. */
import type { ApiRecord } from '../src/api-facts.ts';

/** API id → facts that replace or complete those of the API's record. FORMAT.md, "Overlay". */
export type Overlay = Readonly<Record<string, OverlayRecord>>;

interface OverlayRecord {
  /** The reason of the correction, with its source. */
  readonly $why: string;
  /** A whole API that the imported data does not have. */
  readonly $new?: true;
  readonly [fact: string]: unknown;
}

/**
 * Merges an overlay into the records: objects key by key, any other value replaces, `null` removes.
 * Throws where a correction gives no reason or names an API that does not exist (or, with `$new`, one that does).
 */
export function applyOverlay(apis: Map<string, ApiRecord>, overlay: Overlay, file: string): void {
  for (const [id, { $why, $new, ...facts }] of Object.entries(overlay)) {
    if (!$why) throw new Error(`${file}: ${id} has no $why. Say why the imported facts are wrong, and the source.`);
    const record = apis.get(id);
    if ($new && record) throw new Error(`${file}: ${id} is marked $new, but the import has it now. Remove $new.`);
    if (!$new && !record) throw new Error(`${file}: there is no API ${id}. Correct the id, or mark it $new.`);
    apis.set(id, mergeFacts(record ?? {}, facts) as unknown as ApiRecord);
  }
}

function mergeFacts(base: object, change: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const old = merged[key];
    if (value === null) delete merged[key];
    else if (isPlainObject(value)) merged[key] = mergeFacts(isPlainObject(old) ? old : {}, value);
    else merged[key] = value;
  }
  return merged;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
