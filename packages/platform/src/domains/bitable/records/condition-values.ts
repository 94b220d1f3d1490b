import { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import { shownUserId } from '../../../identity/shown-user-id.ts';
import { findUser } from '../../contact/directory.ts';
import type { BaseCall } from '../call.ts';
import type { Field } from '../fields/field.ts';
import { fieldType, holdsPersons } from '../fields/field-types.ts';
import type { ConditionContext } from './conditions.ts';

/** What user ids stand for: the number of a user, or the app_id of a bot; those that stand for nothing are left out. */
export async function findPersons(
  call: BaseCall,
  userIds: Iterable<string>,
  userIdType = 'open_id',
): Promise<Map<string, string>> {
  const { platform, caller } = call;
  const resolver = platform.domains.idResolver('x_user_id');
  const persons = new Map<string, string>();
  for (const userId of new Set(userIds)) {
    const bot = userIdType === 'open_id' ? platform.userIds.appIdOfBotOpenId(caller.app.appId, userId) : undefined;
    if (bot !== undefined) {
      persons.set(userId, bot);
      continue;
    }
    const resolved = new ResolvedIds();
    if ((await resolver?.resolve([userId], userIdType, call, resolved)) === undefined && resolved.users.has(userId)) {
      persons.set(userId, String(resolved.larkId(userId)));
    }
  }
  return persons;
}

/** The values of a condition as they are kept: persons by number, options by id. Unknown ones stay as they were written. */
export async function toKeptValues(
  call: BaseCall,
  field: Field,
  values: readonly string[],
  userIdType?: string,
): Promise<string[]> {
  if (holdsPersons(field)) {
    const persons = await findPersons(call, values, userIdType);
    return values.map((value) => persons.get(value) ?? value);
  }
  if (field.type !== fieldType.singleSelect && field.type !== fieldType.multiSelect) return [...values];
  return values.map((value) => optionByIdOrName(field, value) ?? value);
}

/** The values of a kept condition as a call reads them. */
export async function toShownValues(
  { db, platform, caller }: BaseCall,
  field: Field | undefined,
  values: readonly string[],
  userIdType?: string,
): Promise<string[]> {
  if (!field || !holdsPersons(field)) return [...values];
  const shown: string[] = [];
  for (const value of values) {
    const person = /^\d+$/.test(value) ? await findUser(db, Number(value)) : undefined;
    if (person) shown.push(shownUserId(platform, caller.app, person, userIdType));
    else shown.push(value.startsWith('cli_') ? platform.userIds.botOpenId(caller.app.appId, value) : value);
  }
  return shown;
}

/** Kept conditions name persons and options as the store does. */
export const keptValues: Pick<ConditionContext, 'personOf' | 'optionOf'> = {
  personOf: (kept) => kept,
  optionOf: (_, kept) => kept,
};

function optionByIdOrName(field: Field, written: string): string | undefined {
  const options = field.property?.options ?? [];
  return (options.find(({ id }) => id === written) ?? options.find(({ name }) => name === written))?.id;
}
