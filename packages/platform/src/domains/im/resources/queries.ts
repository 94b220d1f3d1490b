import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { ResourceRow } from '../../../store/tables/im.ts';

const resourceByKey = statement((db, v: { tenantKey: string; key: string }) =>
  db.selectFrom('im_resources').selectAll().where('resource_key', '=', v.key).where('tenant_key', '=', v.tenantKey),
);
const insertResource = insertStatement('im_resources', [
  'resource_key',
  'tenant_key',
  'app_id',
  'kind',
  'type',
  'file_name',
  'content_type',
  'size',
  'duration',
  'create_time',
]);

/** An uploaded image or file, or a sticker. */
export function findResource(db: Db, tenantKey: string, key: string): Promise<ResourceRow | undefined> {
  return db.first(resourceByKey, { tenantKey, key });
}

export async function addResource(db: Db, resource: ResourceRow): Promise<void> {
  await db.run(insertResource, resource);
}
