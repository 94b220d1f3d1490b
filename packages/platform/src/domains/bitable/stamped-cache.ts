import type { Store } from '../../store/store.ts';

/**
 * Values that were made from rows of the database, each with the stamp that the row had. The stamp changes with the row,
 * so a value is used only while it is still right: also when another process wrote the row, or when a write was undone.
 * What was used longest ago is dropped once the weights exceed `maxWeight`; the last one used always stays.
 */
export class StampedCache<Value> {
  readonly #maxWeight: number;
  readonly #entries = new Map<string, { readonly stamp: string; readonly value: Value; readonly weight: number }>();
  #weight = 0;

  constructor(maxWeight: number) {
    this.#maxWeight = maxWeight;
  }

  get(key: string, stamp: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.stamp !== stamp) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, stamp: string, value: Value, weight: number): void {
    this.delete(key);
    this.#entries.set(key, { stamp, value, weight });
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#maxWeight || oldest === key) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    this.#entries.delete(key);
  }
}

/** A cache for each store, for several platforms may run in one process. */
export function cachePerStore<Value>(maxWeight: number): (store: Store) => StampedCache<Value> {
  const caches = new WeakMap<Store, StampedCache<Value>>();
  return (store) => {
    let cache = caches.get(store);
    if (!cache) {
      cache = new StampedCache(maxWeight);
      caches.set(store, cache);
    }
    return cache;
  };
}
