import type { GlobalValues } from '../framework/global-options.ts';
import { keepSecret } from '../framework/secrets.ts';
import { UsageError } from '../framework/usage-error.ts';
import { findRunning } from '../running-platform.ts';
import { feishuUrl } from './feishu-url.ts';
import { findProfile, type Profile, readProfiles } from './profiles.ts';

/** The app that calls, and where: what is not known is undefined. */
export interface Caller {
  /** What says so. */
  readonly from: 'profile' | 'environment' | 'running platform' | 'nothing';
  readonly profile?: string;
  readonly baseUrl: string | undefined;
  readonly appId: string | undefined;
  readonly appSecret: string | undefined;
}

/**
 * Who calls. A profile that is named goes first, then the environment, then the profile in use, then the platform that runs in
 * this folder, with its demo app: what is configured is never overruled by what happens to run. Throws a `UsageError` for
 * a profile that does not exist, and where a profile and `LARK_BASE_URL` name two hosts.
 */
export function findCaller({ profile, baseUrl }: Pick<GlobalValues, 'profile' | 'baseUrl'>): Caller {
  const { LARK_APP_ID, LARK_APP_SECRET, LARK_BASE_URL, LARKSPUR_PROFILE } = process.env;
  const named = profile ?? (LARKSPUR_PROFILE || undefined);
  if (named !== undefined) return ofProfile(named, findProfile(named), baseUrl);
  const url = baseUrl ?? (LARK_BASE_URL || undefined);
  if (LARK_APP_ID)
    return { from: 'environment', baseUrl: url, appId: LARK_APP_ID, appSecret: LARK_APP_SECRET || undefined };
  const { current, profiles } = readProfiles();
  const inUse = current === undefined ? undefined : profiles[current];
  if (current !== undefined && inUse && (url === undefined || isSame(url, inUse.base_url))) {
    return ofProfile(current, inUse, baseUrl);
  }
  const running = findRunning();
  if (running && (url === undefined || isSame(url, running.url) || isSame(url, running.https_url ?? ''))) {
    keepSecret(running.app_secret);
    return {
      from: 'running platform',
      baseUrl: url ?? running.url,
      appId: running.app_id,
      appSecret: running.app_secret,
    };
  }
  return { from: url === undefined ? 'nothing' : 'environment', baseUrl: url, appId: undefined, appSecret: undefined };
}

function ofProfile(name: string, { base_url, app_id, app_secret }: Profile, option: string | undefined): Caller {
  const { LARK_BASE_URL } = process.env;
  if (option === undefined && LARK_BASE_URL && !isSame(LARK_BASE_URL, base_url)) {
    throw new UsageError(
      `The profile ${name} is for ${base_url}, but LARK_BASE_URL is ${LARK_BASE_URL}. Unset it, or say --base-url.`,
    );
  }
  // Feishu itself is the default of the client, which then knows the hosts of its single APIs.
  const baseUrl = option ?? (isSame(base_url, feishuUrl) ? undefined : base_url);
  return { from: 'profile', profile: name, baseUrl, appId: app_id, appSecret: app_secret };
}

function isSame(url: string, other: string): boolean {
  return url.replace(/\/+$/, '') === other.replace(/\/+$/, '');
}
