import type { ApiEntry } from '@larkspur/catalog';
import type { ApiDefinition, ApiInput } from '@larkspur/client';

/** The definition by which the client calls an API: the same that programs import. */
export async function loadDefinition(api: ApiEntry): Promise<ApiDefinition<ApiInput, unknown>> {
  const { project, version, resource, name } = api;
  const definitions = await import(`@larkspur/client/${project}/${version}/${resource}`);
  return definitions[name];
}
