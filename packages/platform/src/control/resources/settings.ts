import { defaultSettings, type PlatformSettings, settingsFact } from '../../settings.ts';
import { findFact, keepFact } from '../../store/platform-facts.ts';
import { controlRoute } from '../control-route.ts';
import type { ValueOf } from '../value-of.ts';

const settingsFields = {
  strict: 'boolean',
  require_https: 'boolean',
  rate_limits: 'boolean',
  /** 0 for no quota. */
  monthly_quota: { $: 'integer', min: 0 },
  brand: { $: 'string', enum: ['feishu', 'lark'] },
  log_records: { $: 'integer', min: 1_000, max: 10_000_000 },
  log_age_seconds: { $: 'integer', min: 60 },
  max_json_bytes: { $: 'integer', min: 1_024 },
  max_upload_bytes: { $: 'integer', min: 1_024 },
} as const;

export const settings = [
  controlRoute({
    id: 'settings.get',
    method: 'GET',
    path: '/_larkspur/settings',
    summary: 'How the platform behaves',
    answer: settingsFields,
    run: async ({ platform }) => shown(platform.settings),
  }),
  controlRoute({
    id: 'settings.change',
    method: 'PATCH',
    path: '/_larkspur/settings',
    summary: 'Change how the platform behaves, at once and for later starts; what is left out stays',
    body: settingsFields,
    answer: settingsFields,
    run: async ({ platform, body }) => {
      const changes = read(body);
      await platform.store.unit(async (db) => {
        const kept = JSON.parse((await findFact(db, settingsFact)) ?? '{}');
        await keepFact(db, settingsFact, JSON.stringify({ ...kept, ...changes }));
      });
      Object.assign(platform.settings, changes);
      return shown(platform.settings);
    },
  }),
];

function shown(now: PlatformSettings): ValueOf<typeof settingsFields> {
  return {
    strict: now.strict,
    require_https: now.requireHttps,
    rate_limits: now.rateLimits,
    monthly_quota: now.monthlyQuota ?? 0,
    brand: now.brand,
    log_records: now.logRecords,
    log_age_seconds: now.logAge / 1000,
    max_json_bytes: now.maxJsonBytes,
    max_upload_bytes: now.maxUploadBytes,
  };
}

function read(body: ValueOf<typeof settingsFields>): Partial<PlatformSettings> {
  const changes: Partial<PlatformSettings> = {
    strict: body.strict,
    requireHttps: body.require_https,
    rateLimits: body.rate_limits,
    brand: body.brand,
    logRecords: body.log_records,
    logAge: body.log_age_seconds === undefined ? undefined : body.log_age_seconds * 1000,
    maxJsonBytes: body.max_json_bytes,
    maxUploadBytes: body.max_upload_bytes,
  };
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (body.monthly_quota === undefined) return named;
  return { ...named, monthlyQuota: body.monthly_quota === 0 ? defaultSettings.monthlyQuota : body.monthly_quota };
}
