import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import type { Settings } from './settings.ts';

interface FilledInput {
  readonly params?: object | undefined;
  readonly data?: unknown;
  /** The id by which Feishu recognises a repetition; absent where it cannot. */
  readonly key?: unknown;
}

/**
 * Sees to it that a call whose API has a field for it (`uuid`, `client_token`) carries an id by which Feishu recognises
 * a repetition: the one in the input, the given one, or a new one if the client repeats calls at all.
 */
export function fillIdempotencyKey(
  settings: Settings,
  api: ApiDefinition,
  { params, data }: ApiInput,
  given: string | undefined,
): FilledInput {
  if (!api.idempotency || data instanceof FormData) {
    if (given) throw new Error('it has no field for idempotencyKey');
    return { params, data };
  }
  const [group, field] = api.idempotency.split('.') as ['params' | 'data', string];
  const values = { ...((group === 'params' ? params : data) as Record<string, unknown>) };
  const key = values[field] ?? given ?? (settings.retry > 0 ? settings.newId() : undefined);
  if (key !== undefined) values[field] = key;
  return { params, data, [group]: values, key };
}
