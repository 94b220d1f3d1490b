import { findFact } from './store/platform-facts.ts';
import type { Store } from './store/store.ts';

/** What a person may set for a platform while it runs. */
export interface PlatformSettings {
  /** Refuse what Feishu refuses even where the documentation shows it accepted (`content` as an object). */
  strict: boolean;
  /** Refuse calls over plain HTTP. */
  requireHttps: boolean;
  /** Whether rate limits are enforced. */
  rateLimits: boolean;
  /** Calls a month that the self-built apps of one tenant may make together; undefined for no end. */
  monthlyQuota: number | undefined;
  /** The language that Feishu's bodies speak beside English: Feishu adds Chinese, Lark does not. */
  brand: 'feishu' | 'lark';
  /** Records of calls that are kept at most, and for how many milliseconds. */
  logRecords: number;
  logAge: number;
  /** Largest body in bytes: JSON, and multipart. */
  maxJsonBytes: number;
  maxUploadBytes: number;
  /** Records that a table of a Base can have. */
  recordsPerTable: number;
}

/** Under which name the settings that were changed are kept in the store, as JSON. */
export const settingsFact = 'settings';

export const defaultSettings: PlatformSettings = {
  strict: false,
  requireHttps: false,
  rateLimits: true,
  monthlyQuota: undefined,
  brand: 'feishu',
  logRecords: 1_000_000,
  // Feishu's log search keeps server logs for seven days.
  logAge: 7 * 24 * 3_600_000,
  maxJsonBytes: 20 * 1024 * 1024,
  maxUploadBytes: 64 * 1024 * 1024,
  // Source: 1254103 RecordExceedLimit; more with some plans of a tenant.
  recordsPerTable: 20_000,
};

/** The settings that hold: those of this start go before the kept ones, and these before the defaults. */
export async function readSettings({ reader }: Store, ofStart: Partial<PlatformSettings>): Promise<PlatformSettings> {
  const kept = JSON.parse((await findFact(reader, settingsFact)) ?? '{}');
  return { ...defaultSettings, ...kept, ...ofStart };
}
