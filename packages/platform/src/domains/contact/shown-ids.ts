import type { Caller } from '../../gateway/caller.ts';
import { type Person, shownUserId } from '../../identity/shown-user-id.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import type { DepartmentRow } from '../../store/tables/contact.ts';

/** What an answer is written for: who reads it, and where the directory is. */
export interface Reader {
  readonly db: Db;
  readonly platform: PlatformContext;
  readonly caller: Caller;
}

/** The kinds of ids that the caller asked for. */
export interface IdTypes {
  readonly user_id_type?: string | undefined;
  readonly department_id_type?: string | undefined;
}

/** Writes the ids of people and departments in the kinds that one caller asked for. */
export class ShownIds {
  readonly types: IdTypes;
  readonly #reader: Reader;
  readonly #people: ReadonlyMap<number, Person>;

  constructor(reader: Reader, types: IdTypes, people: ReadonlyMap<number, Person>) {
    this.#reader = reader;
    this.types = types;
    this.#people = people;
  }

  /** '' for nobody. */
  user(larkId: number): string {
    if (larkId === 0) return '';
    const { platform, caller } = this.#reader;
    const person = this.#people.get(larkId) ?? { lark_id: larkId, user_id: '' };
    return shownUserId(platform, caller.app, person, this.types.user_id_type);
  }

  department(department: Pick<DepartmentRow, 'open_department_id' | 'department_id'>): string {
    return this.types.department_id_type === 'department_id' ? department.department_id : department.open_department_id;
  }
}

const userIdOf = statement((db, v: { larkId: number }) =>
  db.selectFrom('users').select(['lark_id', 'user_id']).where('lark_id', '=', v.larkId),
);

/** How to write the ids of these people, and of any department. Looks them up only where user_ids are asked for. */
export async function showIds(
  reader: Reader,
  types: IdTypes,
  people: Iterable<number>,
  known: Iterable<Person> = [],
): Promise<ShownIds> {
  const persons = new Map<number, Person>();
  if (types.user_id_type === 'user_id') {
    for (const person of known) persons.set(person.lark_id, person);
    const unknown = [...new Set(people)].filter((id) => id !== 0 && !persons.has(id));
    for (const person of await personsOf(reader.db, unknown)) persons.set(person.lark_id, person);
  }
  return new ShownIds(reader, types, persons);
}

function personsOf(db: Db, larkIds: readonly number[]): Promise<Person[]> | Person[] {
  const [larkId, ...more] = larkIds;
  if (larkId === undefined) return [];
  if (more.length === 0) return db.all(userIdOf, { larkId });
  return db.all(db.build.selectFrom('users').select(['lark_id', 'user_id']).where('lark_id', 'in', larkIds));
}
