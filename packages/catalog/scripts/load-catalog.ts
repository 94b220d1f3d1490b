/** The whole catalog as the scripts use it: the data files with the overlay applied. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApiRecord, ErrorRecord, EventRecord, ScopeRecord } from '../src/api-facts.ts';
import type { FieldType } from '../src/field-type.ts';
import { showCallerIds } from './caller-ids.ts';
import { applyOverlay, type Overlay } from './overlay.ts';

export interface Catalog {
  /** By API id, sorted. */
  readonly apis: ReadonlyMap<string, ApiRecord>;
  /** By name without `#`: `im.Sender`, `shared.UserIdType`; sorted. */
  readonly types: ReadonlyMap<string, FieldType>;
  /** By event type, sorted. */
  readonly events: ReadonlyMap<string, EventRecord>;
  /** Event type → `project/family`, the place of its file. */
  readonly eventFiles: ReadonlyMap<string, string>;
  readonly scopes: Readonly<Record<string, ScopeRecord>>;
  readonly errors: ErrorsFile;
  readonly limits: LimitsFile;
}

export interface ErrorsFile {
  readonly codes: Readonly<Record<string, ErrorRecord>>;
  readonly subErrors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface RateTier {
  /** For one app in one tenant; 0 = not limited in that unit. */
  readonly perMinute: number;
  readonly perSecond: number;
  /** For self-built apps of a paying tenant, where it differs. */
  readonly perSecondInPayingTenant?: number;
}

export interface LimitsFile {
  readonly source: string;
  /** null: the API has a limit of its own. */
  readonly tiers: Readonly<Record<string, RateTier | null>>;
}

export const catalogFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads `apis/`, `types/`, `events/` and the shared files of a catalog folder, and applies its `overlay/`. Without the overlay
 * it is the catalog as the sources have it.
 */
export function loadCatalog(folder: string = catalogFolder, { overlay = true } = {}): Catalog {
  const apis = new Map<string, ApiRecord>();
  for (const file of jsonFiles(folder, 'apis')) {
    const { resource, apis: records } = readJson<{ resource: string; apis: Record<string, ApiRecord> }>(file);
    for (const [name, record] of Object.entries(records)) apis.set(`${resource}.${name}`, record);
  }
  for (const file of overlay ? jsonFiles(folder, 'overlay') : []) applyOverlay(apis, readJson<Overlay>(file), file);

  const types = new Map<string, FieldType>();
  for (const file of jsonFiles(folder, 'types')) {
    const { project, types: named } = readJson<{ project: string; types: Record<string, FieldType> }>(file);
    for (const [name, type] of Object.entries(named)) types.set(`${project}.${name}`, type);
  }

  showCallerIds(apis, types);

  const events = new Map<string, EventRecord>();
  const eventFiles = new Map<string, string>();
  for (const file of jsonFiles(folder, 'events')) {
    const { family, events: records } = readJson<{ family: string; events: Record<string, EventRecord> }>(file);
    for (const [type, record] of Object.entries(records)) {
      events.set(type, record);
      eventFiles.set(type, family);
    }
  }

  return {
    apis: sorted(apis),
    types: sorted(types),
    events: sorted(events),
    eventFiles,
    scopes: readJson<{ scopes: Record<string, ScopeRecord> }>(join(folder, 'scopes.json')).scopes,
    errors: withCodesOf(apis, readJson<ErrorsFile>(join(folder, 'errors.json'))),
    limits: readJson<LimitsFile>(join(folder, 'limits.json')),
  };
}

/** Codes that only an API of the overlay documents are known, too. */
function withCodesOf(apis: ReadonlyMap<string, ApiRecord>, errors: ErrorsFile): ErrorsFile {
  const codes: Record<string, ErrorRecord> = { ...errors.codes };
  for (const { errors: rows } of apis.values()) {
    for (const [http, code, msg] of rows ?? []) codes[code] ??= { uses: [{ ...(http !== null && { http }), msg }] };
  }
  return { ...errors, codes };
}

function jsonFiles(folder: string, part: string): string[] {
  return readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, part, name));
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${file} is not readable as JSON: ${(cause as Error).message}`, { cause });
  }
}

function sorted<T>(map: Map<string, T>): Map<string, T> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
