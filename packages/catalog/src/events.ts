/** Events of the catalog. */
import type { EventRecord } from './api-facts.ts';
import { registerTypes } from './facts.ts';
import type { FieldType } from './field-type.ts';
import { readGenerated } from './generated-files.ts';

export interface EventFacts extends EventRecord {
  readonly type: string;
}

let events: ReadonlyMap<string, EventFacts> | undefined;

/** What is known of an event type, such as `im.message.receive_v1`; undefined for one that no source has. */
export function eventFacts(type: string): EventFacts | undefined {
  return readEvents().get(type);
}

/** Every event and callback, sorted by type. */
export function allEvents(): readonly EventFacts[] {
  return [...readEvents().values()];
}

function readEvents(): ReadonlyMap<string, EventFacts> {
  if (!events) {
    const file = readGenerated<{ events: Record<string, EventRecord>; types: Record<string, FieldType> }>(
      'events.json',
    );
    registerTypes(file.types);
    events = new Map(Object.entries(file.events).map(([type, record]) => [type, { type, ...record }]));
  }
  return events;
}
