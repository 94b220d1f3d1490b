import type { PlatformContext } from '../platform-context.ts';
import { applySeed, type SeedResult } from '../seeds/apply-seed.ts';
import { SeedError } from '../seeds/seed-error.ts';
import type { SeedTenant } from '../seeds/seed-file.ts';
import type { SeededKind } from '../seeds/tenant-seeding.ts';
import { wrongField } from './control-error.ts';
import { findTenant } from './find-app.ts';

/** Makes one thing of a tenant, by the rules of seed files. Throws `invalid_request` where it is there already. */
export async function makeOne<Kind extends Exclude<SeededKind, 'tenants' | 'messages'>>(
  platform: PlatformContext,
  tenantKey: string | undefined,
  kind: Kind,
  idField: string,
  described: NonNullable<SeedTenant[Kind]>[number],
): Promise<SeedResult['tenants'][number]> {
  const tenant_key = await findTenant(platform, tenantKey);
  try {
    const { counts, tenants } = await applySeed(platform, { tenants: [{ tenant_key, [kind]: [described] }] });
    if (counts[kind].made === 0) throw wrongField(idField, 'the tenant has one of this id already');
    return tenants[0] as SeedResult['tenants'][number];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw wrongField(error.field.replace(`tenants[0].${kind}[0]`, '').replace(/^\./, '') || idField, error.description);
  }
}
