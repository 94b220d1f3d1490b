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
  /** How often a failed call is repeated where that is safe. Default: twice. */
  retry?: Partial<RetrySettings>;
  /** Helpdesk id and token (服务台), for the APIs that ask for `X-Lark-Helpdesk-Authorization`. */
  helpdesk?: { id: string; token: string };
  userAgent?: string;
  /** Silent by default. Gets no secrets. */
  logger?: Logger;
  clock?: Clock;
  /** Makes the ids by which Feishu recognises a repeated request. Default: random UUIDs. */
  newId?: () => string;
}

export interface RetrySettings {
  /** Repetitions after the first attempt. */
  limit: number;
  /** The first wait is at most this long, each further one at most twice the one before. */
  baseMs: number;
  maxMs: number;
}

export interface Settings {
  readonly appId: string | undefined;
  readonly appSecret: string | undefined;
  readonly appType: AppType;
  readonly appTicket: ClientOptions['appTicket'];
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Whether somebody chose the base URL: then it holds for APIs of other hosts too. */
  readonly baseUrlChosen: boolean;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly tokens: TokenStore | undefined;
  readonly timeoutMs: number;
  readonly retry: RetrySettings;
  readonly helpdeskAuthorization: string | undefined;
  readonly userAgent: string;
  readonly logger: Logger | undefined;
  readonly clock: Clock;
  readonly newId: () => string;
  /** What must never be shown. */
  readonly secrets: readonly string[];
}

export function readSettings(options: ClientOptions): Settings {
  const baseUrl = options.baseUrl ?? environment('LARK_BASE_URL');
  const appSecret = options.appSecret ?? environment('LARK_APP_SECRET');
  if (appSecret !== undefined) checkHeaderText('appSecret', appSecret);
  const helpdeskAuthorization = options.helpdesk && helpdeskCredential(options.helpdesk);
  const { fetch } = options;
  return {
    appId: options.appId ?? environment('LARK_APP_ID'),
    appSecret,
    appType: options.appType ?? 'self_built',
    appTicket: options.appTicket,
    baseUrl: baseUrl === undefined ? 'https://open.feishu.cn' : checkBaseUrl(baseUrl),
    baseUrlChosen: baseUrl !== undefined,
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    tokens: options.tokens,
    timeoutMs: checkNumber('timeoutMs', options.timeoutMs, 30_000),
    retry: {
      limit: checkNumber('retry.limit', options.retry?.limit, 2),
      baseMs: checkNumber('retry.baseMs', options.retry?.baseMs, 500),
      maxMs: checkNumber('retry.maxMs', options.retry?.maxMs, 8_000),
    },
    helpdeskAuthorization,
    userAgent: options.userAgent ?? 'larkspur-client',
    logger: options.logger,
    clock: options.clock ?? systemClock,
    newId: options.newId ?? (() => globalThis.crypto.randomUUID()),
    secrets: [appSecret, options.helpdesk?.token, helpdeskAuthorization].filter((secret) => secret !== undefined),
  };
}

/** An environment variable, where the runtime has any; an empty one counts as not set. */
function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const sound = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!sound) throw new InputError('baseUrl must be an http or https address without user, query and fragment.');
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function checkNumber(name: string, given: number | undefined, fallback: number): number {
  const value = given ?? fallback;
  if (typeof value !== 'number' || !(value >= 0))
    throw new InputError(`${name} must be a number that is not negative.`);
  return value;
}

/** Secrets and tokens are printable ASCII without blanks; a line break at the end is a common slip. */
export function isHeaderText(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]+$/.test(value);
}

/** Throws an `InputError`, which does not show the value. */
export function checkHeaderText(name: string, value: unknown, api = ''): void {
  if (isHeaderText(value)) return;
  throw new InputError(`${name} is empty or has characters that it cannot have, such as a blank or a line break.`, {
    api,
  });
}

function helpdeskCredential({ id, token }: { id: string; token: string }): string {
  checkHeaderText('helpdesk.id', id);
  checkHeaderText('helpdesk.token', token);
  return btoa(`${id}:${token}`);
}
