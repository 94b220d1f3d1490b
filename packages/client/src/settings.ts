/** What `createClient` was given, checked and completed. */
import { type Clock, systemClock } from './clock.ts';
import { InputError } from './errors.ts';
import type { Logger } from './logger.ts';
import type { TokenStore } from './token-store.ts';

/** `self_built`: made for one tenant (自建应用); `store`: installed by many tenants (商店应用). */
export type AppType = 'self_built' | 'store';

export interface ClientOptions {
  /** Default: the environment variable `LARK_APP_ID`. */
  appId?: string;
  /** Default: the environment variable `LARK_APP_SECRET`. */
  appSecret?: string;
  /** Default: `self_built`. */
  appType?: AppType;
  /** A store app's ticket, pushed to it every hour by the event `app_ticket`; a function is asked when one is needed. */
  appTicket?: string | (() => string | Promise<string>);
  /**
   * Where the open platform is. Default: the environment variable `LARK_BASE_URL`, else `https://open.feishu.cn`. When
   * either is set, no call reaches another host.
   */
  baseUrl?: string;
  /** Default: the runtime's own `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Where access tokens are kept besides this client's memory, to be shared with other processes. */
  tokens?: TokenStore;
  /** Milliseconds in which a call must settle, repetitions and token call included. Default 30,000; 0 = no limit. */
  timeoutMs?: number;
  /** How often a failed call is repeated, where that is safe. Default 2. */
  retry?: number;
  userAgent?: string;
  /** Silent by default. Gets no secrets. */
  logger?: Logger;
  clock?: Clock;
  /** Makes the ids by which Feishu recognises a repeated request. Default: random UUIDs. */
  newId?: () => string;
}

export interface Settings
  extends Readonly<Pick<ClientOptions, 'appId' | 'appSecret' | 'appTicket' | 'tokens' | 'logger'>> {
  readonly appType: AppType;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Whether somebody chose the base URL: then it holds for APIs of other hosts too. */
  readonly baseUrlChosen: boolean;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeoutMs: number;
  readonly retry: number;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly newId: () => string;
  /** What must never be shown. */
  readonly secrets: readonly string[];
}

export function readSettings(options: ClientOptions): Settings {
  const settings = {
    appId: environment('LARK_APP_ID'),
    appSecret: environment('LARK_APP_SECRET'),
    appType: 'self_built' as const,
    timeoutMs: 30_000,
    retry: 2,
    userAgent: 'larkspur-client',
    clock: systemClock,
    fetch: (url: string, init: RequestInit) => globalThis.fetch(url, init),
    newId: () => globalThis.crypto.randomUUID(),
    ...withoutUndefined(options),
  };
  const { appSecret, timeoutMs, retry } = settings;
  if (appSecret !== undefined) checkHeaderText('appSecret', appSecret);
  if (!(timeoutMs >= 0)) throw new InputError('timeoutMs must not be negative');
  if (!(retry >= 0)) throw new InputError('retry must not be negative');
  const baseUrl = options.baseUrl ?? environment('LARK_BASE_URL');
  return {
    ...settings,
    baseUrl: checkBaseUrl(baseUrl ?? 'https://open.feishu.cn'),
    baseUrlChosen: baseUrl !== undefined,
    secrets: appSecret === undefined ? [] : [appSecret],
  };
}

function withoutUndefined<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}

/** An environment variable, where the runtime has any; an empty one counts as not set. */
function environment(name: string): string | undefined {
  return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name] || undefined;
}

function checkBaseUrl(baseUrl: string): string {
  if (/^https?:\/\/[^/?#@\\\s]+(\/[^?#\s]*)?$/.test(baseUrl) && URL.canParse(baseUrl))
    return baseUrl.replace(/\/+$/, '');
  throw new InputError('baseUrl must be an http or https address without user, query and fragment');
}

/** Secrets and tokens are printable ASCII without blanks; a line break at the end is a common slip. */
export function isHeaderText(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value);
}

/** Throws an `InputError`, which does not show the value. */
export function checkHeaderText(name: string, value: unknown): void {
  if (!isHeaderText(value)) throw new InputError(`${name} is empty, or has blanks or line breaks in it`);
}
