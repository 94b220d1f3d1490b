import type { UserProfile } from '../profiles.ts';
import { directorySettings, type Subscription } from '../settings.ts';
import type { Reader } from '../shown-ids.ts';

/** A licence that a user has. */
export type AssignInfo = Omit<Subscription, 'seats'>;

/** The licences of several users, in the order of the users. */
export async function assignInfoOf({ db, caller }: Reader, profiles: readonly UserProfile[]): Promise<AssignInfo[][]> {
  const { subscriptions } = await directorySettings(db, caller.tenantKey);
  return profiles.map(({ subscription_ids = [] }) =>
    subscriptions
      .filter((licence) => subscription_ids.includes(licence.subscription_id))
      .map(({ seats: _, ...info }) => info),
  );
}
