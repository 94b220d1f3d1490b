/** The run-time constant of an API. It goes into bundles, so it says only what a call needs. */
import type { ApiRecord } from '../../src/api-facts.ts';
import type { Catalog } from '../load-catalog.ts';
import { idempotencyField } from './idempotency.ts';
import { constantName, pascalName, splitApiId } from './names.ts';
import { pagingOf } from './paging.ts';
import { quote } from './type-text.ts';

const helpdeskHeader = 'X-Lark-Helpdesk-Authorization';

/** `export const create: ApiDefinition<…> = { … };` */
export function definitionText(catalog: Catalog, id: string, api: ApiRecord): string {
  const { name } = splitApiId(id);
  const paging = pagingOf(catalog, api);
  const types = [`${pascalName(name)}Input`, `${pascalName(name)}Output`];
  if (paging?.items) types.push(quote(paging.items));
  const type = `${paging ? 'PagedApiDefinition' : 'ApiDefinition'}<${types.join(', ')}>`;
  const properties = [
    `id: ${quote(id)}`,
    `method: ${quote(api.method)}`,
    `path: ${quote(api.path)}`,
    ...(api.host ? [`host: ${quote(api.host)}`] : []),
    ...(api.tokens ? [`tokens: ${quote(api.tokens.map((token) => token[0]).join(''))}`] : []),
    ...(api.multipart ? ['multipart: true'] : []),
    ...(api.binary ? ['binary: true'] : []),
    ...(answersBeside(api) ? ['beside: true'] : []),
    ...(takesHelpdeskHeader(api) ? ['helpdesk: true'] : []),
    ...optional('idempotency', idempotencyField(catalog, id, api)),
    ...(api.rate?.tier ? [`tier: ${api.rate.tier}`] : []),
    ...(paging ? ['paged: true'] : []),
    ...optional('items', paging?.items),
    ...(paging?.pageTokenIn === 'data' ? ["pageTokenIn: 'data'"] : []),
  ];
  const constant = constantName(name);
  const isReserved = constant !== name;
  const declaration = `${isReserved ? '' : 'export '}const ${constant}: ${type} = { ${properties.join(', ')} };`;
  return isReserved ? `${declaration}\nexport { ${constant} as ${name} };` : declaration;
}

/** The answer's fields are beside `code` and nothing is known inside `data`. */
export function answersBeside(api: ApiRecord): boolean {
  return api.beside !== undefined && api.data === undefined;
}

function takesHelpdeskHeader(api: ApiRecord): boolean {
  return Object.keys(api.headers ?? {}).some((key) => key.replace('!', '') === helpdeskHeader);
}

function optional(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}: ${quote(value)}`];
}
