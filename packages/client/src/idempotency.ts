import type { ApiDefinition, ApiInput } from '@larkspur/catalog/api-definition';
import { InputError } from './errors.ts';
import type { Settings } from './settings.ts';

interface FilledInput {
  readonly params: object | undefined;
  readonly data: unknown;
  /** The id by which Feishu recognises a repetition; absent where it cannot. */
  readonly key: unknown;
}

/**
 * Sees to it that a call whose API has a field for it (`uuid`, `client_token`) carries an id by which Feishu recognises
 * a repetition: the one in the input, the given one, or a new one if the client repeats calls at all.
 */
export function fillIdempotencyKey(
  settings: Settings,
  api: ApiDefinition,
  input: ApiInput,
  given: string | undefined,
): FilledInput {
  const { params, data } = input;
  if (api.idempotency === undefined) {
    if (given === undefined) return { params, data, key: undefined };
    throw new InputError(`${api.id} has no field for an idempotency key.`, { api: api.id });
  }
  const [group, field] = api.idempotency.split('.') as ['params' | 'data', string];
  const values = { ...(input[group] as object | undefined) } as Record<string, unknown>;
  const key = values[field] ?? given ?? (settings.retry.limit > 0 ? settings.newId() : undefined);
  if (key !== undefined) values[field] = key;
  return group === 'params' ? { params: values, data, key } : { params, data: values, key };
}
