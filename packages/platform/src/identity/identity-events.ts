import type { Db } from '../store/store.ts';

/** A new app_ticket of a store app; its event carries it to the app. */
export interface AppTicketIssued {
  readonly appId: string;
  readonly appTicket: string;
}

/** Tokens of a user that are dead before their time: what the event `auth.user_access_token.revoked_v4` tells. */
export interface UserTokensRevoked {
  readonly appId: string;
  readonly tenantKey: string;
  readonly larkId: number;
  /** As the event spells it. */
  readonly revokeTokenType: 'user_access_token' | 'refresh_token' | 'user_access_token refresh_token';
  readonly revokeReason: RevokeReason;
}

/** Source: `revoke_reason` of `/uAjLw4CM/ukTMukTMukTM/authentication-management/auth-v4/user_access_token/events/revoked`. */
export type RevokeReason =
  | 'Revoked by unknown action.'
  | 'Revoked by user action.'
  | 'Revoked by administrator action.'
  | 'Revoked by security and risk control action.'
  | 'Revoked by restriction action.';

/** What happens to tickets and tokens, for those who tell apps about it: within the unit of the change. */
export class IdentityEvents {
  readonly appTicketIssued = new Topic<AppTicketIssued>();
  readonly userTokensRevoked = new Topic<UserTokensRevoked>();
}

type Listener<Event> = (db: Db, event: Event) => void | Promise<void>;

class Topic<Event> {
  readonly #listeners = new Set<Listener<Event>>();

  /** Calls `listener` with each event, in the order of listening, until the function that it gives is called. */
  listen(listener: Listener<Event>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells all listeners, each after the one before. What a listener throws undoes the unit. */
  async tell(db: Db, event: Event): Promise<void> {
    for (const listener of this.#listeners) await listener(db, event);
  }
}
