/** What a fault does to the calls that it meets. At least one is given; they go together. */
export interface FaultEffects {
  /** The failure that is answered instead of the service's answer. */
  readonly code?: number;
  /** By default the message that the API documents for the code. */
  readonly msg?: string;
  /** With `code` its HTTP status, by default the documented one; alone a bare answer as a proxy in between gives it. */
  readonly http_status?: number;
  /** Sent besides the usual headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a bare answer; by default a small HTML page. */
  readonly body?: string;
  readonly content_type?: string;
  /** Milliseconds, by the machine's clock, before anything else happens. */
  readonly delay_ms?: number;
  /**
   * The connection ends after so many bytes of the answer's body; 0 sends nothing, not even headers. The call is carried out
   * all the same.
   */
  readonly cut_after_bytes?: number;
  /** A list always says that it goes on, with the page token that it was asked with. */
  readonly repeat_page?: boolean;
}

/** Which calls a fault meets, and how often. */
export interface FaultTarget {
  /** An API id, or the beginning of one that ends in a dot; every API by default. */
  readonly api?: string;
  /** Only calls with a token of this app, or in this tenant: they are known after the check of the token. */
  readonly app_id?: string;
  readonly tenant_key?: string;
  /**
   * `route`: as soon as the API is known, before the token is looked at. `checks`: when the gateway has let the call through,
   * in place of the service.
   */
  readonly after?: 'route' | 'checks';
  /** The fault is over after so many calls; without it, when it is removed. */
  readonly times?: number;
  /** The share of calls that it meets, above 0 up to 1. Which ones follows from `seed`. */
  readonly probability?: number;
  readonly seed?: number;
}

/** A fault as somebody sets it. */
export type NewFault = FaultTarget & FaultEffects;

/** A fault that is set. */
export interface Fault extends NewFault {
  readonly id: string;
  /** Calls that it has met so far. */
  readonly hits: number;
}
