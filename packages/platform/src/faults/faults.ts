import type { Caller } from '../gateway/caller.ts';
import type { Fault, NewFault } from './fault.ts';

/** Where in the course of a call faults are looked for. */
export type FaultPlace = 'route' | 'token' | 'checks';

interface SetFault {
  readonly id: string;
  readonly written: NewFault;
  readonly place: FaultPlace;
  readonly random: () => number;
  hits: number;
}

/** The faults of a platform. They live in this process alone, and end with a reset or when a snapshot is restored. */
export class Faults {
  readonly #faults: SetFault[] = [];
  #made = 0;

  /** Whether any is set: what every call asks first. */
  get any(): boolean {
    return this.#faults.length > 0;
  }

  add(written: NewFault): Fault {
    const fault = {
      id: `fault_${++this.#made}`,
      written,
      place: placeOf(written),
      random: randomFrom(written.seed ?? 1),
      hits: 0,
    };
    this.#faults.push(fault);
    return shown(fault);
  }

  /** In the order in which they are tried. */
  list(): Fault[] {
    return this.#faults.map(shown);
  }

  /** Gives false where there is none with this id. */
  remove(id: string): boolean {
    const index = this.#faults.findIndex((fault) => fault.id === id);
    if (index >= 0) this.#faults.splice(index, 1);
    return index >= 0;
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** The first fault that meets this call here; the meeting is counted. */
  take(place: FaultPlace, apiId: string, caller: Caller | undefined): Fault | undefined {
    const met = this.#faults.find((fault) => fault.place === place && meets(fault, apiId, caller));
    if (!met) return undefined;
    met.hits++;
    if (met.hits === met.written.times) this.remove(met.id);
    return shown(met);
  }
}

/** An app is known once its token was checked. */
function placeOf({ after, app_id, tenant_key }: NewFault): FaultPlace {
  if (after === 'checks') return 'checks';
  return app_id === undefined && tenant_key === undefined ? 'route' : 'token';
}

function meets({ written, random }: SetFault, apiId: string, caller: Caller | undefined): boolean {
  const { api, app_id, tenant_key, probability = 1 } = written;
  return (
    (api === undefined || (api.endsWith('.') ? apiId.startsWith(api) : apiId === api)) &&
    (app_id === undefined || caller?.app.appId === app_id) &&
    (tenant_key === undefined || caller?.tenantKey === tenant_key) &&
    (probability === 1 || random() < probability)
  );
}

function shown({ id, written, hits }: SetFault): Fault {
  return { id, ...written, hits };
}

/** Numbers from 0 up to 1 that follow from the seed (mulberry32), so that a run with faults can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
