/** Words for the things that collections hold. */

/** `entities` → `entity`, `user_mailboxes` → `user_mailbox`, `settings` → `setting`. */
export function singularOf(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(xes|sses|ches|shes|uses)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** Names under which the id of such a thing may stand: `calendar_id`, `task_guid`, `id`. `parameters` are those of paths. */
export function idNamesFor(noun: string, parameters: readonly string[]): string[] {
  const singular = singularOf(noun);
  const bare = parameters.map((name) => name.split('_').at(-1) as string).filter((word) => bareIds.has(word));
  return [...new Set([...parameters, ...bare, `${singular}_id`, `${singular}_guid`, `${singular}_code`, 'id', 'guid'])];
}

/** What an id is called inside of the thing that it belongs to. */
const bareIds = new Set(['id', 'guid', 'token', 'code', 'key']);

/** The last word of a collection's key that is no parameter. */
export function nounOf(key: string): string {
  return key
    .split('/')
    .filter((segment) => segment !== '*')
    .at(-1) as string;
}
