import type { Compilable, Kysely } from 'kysely';

/** One step in the life of the schema. Once released it never changes; a later step mends what it left. */
export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<any>) => readonly Compilable<unknown>[];
}
