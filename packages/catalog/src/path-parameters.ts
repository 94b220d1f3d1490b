import type { ApiFacts } from './api-facts.ts';
import type { FieldType } from './field-type.ts';

/** The parameters of an API's path, in their order. All are required; one without facts is a string. */
export function pathParametersOf({
  path,
  pathParameters,
}: Pick<ApiFacts, 'path' | 'pathParameters'>): Map<string, FieldType> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  return new Map(names.map((name) => [name, pathParameters?.[`${name}!`] ?? pathParameters?.[name] ?? 'string']));
}
