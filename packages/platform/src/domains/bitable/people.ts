import { shownUserId } from '../../identity/shown-user-id.ts';
import { avatarOf } from '../contact/avatars.ts';
import { findUsers } from '../contact/directory.ts';
import { profileOfUser } from '../contact/profiles.ts';
import type { BaseCall } from './call.ts';

/** A person as Base shows it. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly en_name: string;
  readonly email: string;
  readonly avatar_url: string;
}

/** Numbers in one query, well below what databases take. */
const chunk = 500;

/**
 * Users and bots by what the store calls them (the number of a user, the app_id of a bot), with the ids that the caller
 * asked for. Those to be shown are named first and then loaded together.
 */
export class People {
  readonly #call: BaseCall;
  readonly #userIdType: string | undefined;
  readonly #wanted = new Set<string>();
  readonly #known = new Map<string, ShownPerson>();

  constructor(call: BaseCall, userIdType?: string) {
    this.#call = call;
    this.#userIdType = userIdType;
  }

  want(id: string | number): void {
    const key = String(id);
    if (!this.#known.has(key)) this.#wanted.add(key);
  }

  async load(): Promise<void> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    const users = wanted.filter((id) => !id.startsWith('cli_')).map(Number);
    for (let start = 0; start < users.length; start += chunk) await this.#loadUsers(users.slice(start, start + chunk));
    for (const appId of wanted) if (appId.startsWith('cli_')) await this.#loadBot(appId);
  }

  /** The person; one that is no longer in the directory has an id alone. */
  shown(id: string | number): ShownPerson {
    const key = String(id);
    return (
      this.#known.get(key) ?? { id: this.#userId(Number(key), ''), name: '', en_name: '', email: '', avatar_url: '' }
    );
  }

  name(id: string | number): string {
    return this.#known.get(String(id))?.name ?? '';
  }

  async #loadUsers(larkIds: readonly number[]): Promise<void> {
    const rows = await findUsers(this.#call.db, larkIds);
    for (const row of rows.values()) {
      const { lark_id, name, en_name, email } = row;
      const { avatar_72 } = avatarOf(this.#call.platform, row, profileOfUser(row));
      const id = this.#userId(lark_id, row.user_id);
      this.#known.set(String(lark_id), { id, name, en_name, email, avatar_url: avatar_72 });
    }
  }

  /** A bot has an open_id only, which is given for every kind of id (inferred). */
  async #loadBot(appId: string): Promise<void> {
    const { platform, caller } = this.#call;
    const name = (await platform.apps.find(appId))?.name ?? '';
    const id = platform.userIds.botOpenId(caller.app.appId, appId);
    this.#known.set(appId, { id, name, en_name: name, email: '', avatar_url: '' });
  }

  #userId(larkId: number, userId: string): string {
    const { platform, caller } = this.#call;
    return shownUserId(platform, caller.app, { lark_id: larkId, user_id: userId }, this.#userIdType);
  }
}
