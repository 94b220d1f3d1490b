/** What `createClient` was given, checked and completed. */
import { type AppType, selfBuiltApp } from './access-tokens.ts';
import { type Clock, systemClock } from './clock.ts';
import { InputError } from './errors.ts';
import type { Logger } from './logger.ts';
import type { TokenSharing } from './shared-tokens.ts';

export interface ClientOptions {
  /** Default: the environment variable `LARK_APP_ID`. */
  appId?: string;
  /** Default: the environment variable `LARK_APP_SECRET`. */
  appSecret?: string;
  /** Default: self-built. A store app passes `storeApp({ appTicket })`. */
  appType?: AppType;
  /**
   * Where the open platform is. Default: the environment variable `LARK_BASE_URL`, else `https://open.feishu.cn`. When
   * either is set, no call reaches another host.
   */
  baseUrl?: string;
  /** Default: the runtime's own `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Shares access tokens with other processes: `sharedTokens(store)`. Default: each client keeps its own, in memory. */
  tokens?: TokenSharing;
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

export interface Settings extends Readonly<Pick<ClientOptions, 'appId' | 'appSecret' | 'tokens' | 'logger'>> {
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
  const { appSecret = environment('LARK_APP_SECRET'), baseUrl = environment('LARK_BASE_URL') } = options;
  if (appSecret !== undefined) checkHeaderText('appSecret', appSecret);
  return {
    ...options,
    appId: options.appId ?? environment('LARK_APP_ID'),
    appSecret,
    appType: options.appType ?? selfBuiltApp,
    baseUrl: checkBaseUrl(baseUrl ?? 'https://open.feishu.cn'),
    baseUrlChosen: baseUrl !== undefined,
    timeoutMs: options.timeoutMs ?? 30_000,
    retry: options.retry ?? 2,
    userAgent: options.userAgent ?? 'larkspur-client',
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: options.clock ?? systemClock,
    newId: options.newId ?? (() => crypto.randomUUID()),
    secrets: appSecret ? [appSecret] : [],
  };
}

/** An environment variable, where the runtime has any; an empty one counts as not set. */
function environment(name: string): string | undefined {
  return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name] || undefined;
}

function checkBaseUrl(baseUrl: string): string {
  if (/^https?:\/\/[\w.:[\]-]+(\/[^?#\s]*)?$/i.test(baseUrl)) return baseUrl.replace(/\/+$/, '');
  throw new InputError('baseUrl must be an http(s) address, without query');
}

/** What a secret or a token can be made of (RFC 6750, b64token); a line break at its end is a common slip. */
export function isHeaderText(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.~+/=-]+$/.test(value);
}

/** Throws an `InputError`, which does not show the value. */
export function checkHeaderText(name: string, value: unknown): void {
  if (!isHeaderText(value)) throw new InputError(`${name} is empty or has a blank in it`);
}
