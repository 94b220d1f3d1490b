import { type ApiEntry, allApis, findApi as findInCatalog, searchApis } from '@larkspur/catalog';
import { meant } from '../framework/parse-arguments.ts';
import { UsageError } from '../framework/usage-error.ts';

/** The API with this id. Throws a `UsageError` with the nearest one, or with what a search for its words finds. */
export function findApi(id: string): ApiEntry {
  const api = findInCatalog(id);
  if (api) return api;
  const near = meant(
    id,
    allApis().map((one) => one.id),
  );
  const found = searchApis(id.replace(/[._]/g, ' ')).slice(0, 3);
  const similar = found.length > 0 ? ` Perhaps ${found.map((one) => one.id).join(', ')}?` : '';
  throw new UsageError(`There is no API ${id}.${near || similar || ' "larkspur apis <words>" finds APIs by words.'}`);
}
