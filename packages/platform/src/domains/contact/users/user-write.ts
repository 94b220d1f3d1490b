import type { InputOf } from '@larkspur/catalog';
import type { patch } from '@larkspur/catalog/calls/contact/v3/user';
import type { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import type { UserProfile } from '../profiles.ts';
import type { DirectoryView } from '../range.ts';
import type { DirectorySettings } from '../settings.ts';
import type { IdTypes, Reader } from '../shown-ids.ts';

/** The fields of a user that a call may write. */
export type UserFields = NonNullable<InputOf<typeof patch>['data']>;

/** A user that is created or changed by a call, and what the rules look at. */
export interface UserWrite extends Reader {
  readonly act: 'create' | 'patch' | 'update';
  readonly ids: ResolvedIds;
  readonly now: number;
  readonly types: IdTypes;
  readonly settings: DirectorySettings;
  readonly view: DirectoryView;
  /** The user as it was; undefined for a new one. */
  readonly user: UserRow | undefined;
  readonly profile: UserProfile;
}
