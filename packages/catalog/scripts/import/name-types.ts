/** Names for types that several places share: what a reader of Feishu's pages would call them. */

export interface NamedUse {
  /** Field under which the type stands, singular for elements of a list; "" for a root. */
  readonly field: string;
  /** Name of the object around it; the resource's for fields of a root. */
  readonly parent: string;
  readonly resource: string;
}

export interface UnnamedType {
  readonly key: string;
  readonly order: number;
  readonly project: string;
  readonly uses: readonly NamedUse[];
  /** Names that pages give the type. */
  readonly structs: readonly string[];
  readonly requestOnly: boolean;
}

/** Say nothing about what they hold, so the name of the object around them is taken. */
const emptyWords = new Set(
  'Item,List,Data,Result,Value,Info,Object,Detail,Content,Node,Entity,Record,Element'.split(','),
);

/** Types that generated TypeScript uses or that every program has; a name of ours must not hide them. */
const globals = new Set(
  (
    'Any,Array,ArrayBuffer,Blob,Boolean,Buffer,Date,Document,Error,Event,File,FormData,Function,Headers,Image,Location,Map,Number,' +
    'Object,Option,Partial,Pick,Plugin,Promise,Range,Readonly,Record,RegExp,Request,Required,Response,Set,String,Symbol,Text,Type,URL'
  ).split(','),
);

/** Key → `project.Name`, unique. The types used most get the plainest names; a number is the last resort. */
export function chooseNames(types: readonly UnnamedType[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const byUse = [...types].sort((a, b) => b.uses.length - a.uses.length || a.order - b.order);
  for (const type of byUse) {
    const free = (name: string) =>
      isIdentifier(name) && !globals.has(name) && !taken.has(`${type.project}.${name}`.toLowerCase());
    const candidates = candidateNames(type);
    let name = candidates.find(free);
    for (let number = 2; name === undefined; number++) {
      const numbered = `${candidates.find(isIdentifier) ?? 'Type'}${number}`;
      if (free(numbered)) name = numbered;
    }
    taken.add(`${type.project}.${name}`.toLowerCase());
    names.set(type.key, `${type.project}.${name}`);
  }
  return names;
}

function candidateNames({ uses, structs, requestOnly }: UnnamedType): string[] {
  const field = mostFrequent(uses.map((use) => pascalCase(use.field)));
  const parent = mostFrequent(uses.map((use) => use.parent));
  const resource = pascalCase(singular(mostFrequent(uses.map((use) => use.resource))));
  const struct = mostFrequent(structs);
  const plain = [struct, field].filter((name) => name !== '' && !emptyWords.has(name));
  if (plain.length === 0) plain.push(parent);
  const long = [joined(parent, field), joined(resource, field), joined(joined(resource, parent), field)];
  return [...plain, ...(requestOnly ? plain.map((name) => `${name}Input`) : []), ...long];
}

/** `User` + `UserId` → `UserId`; `Message` + `Sender` → `MessageSender` */
function joined(first: string, second: string): string {
  return second.startsWith(first) ? second : first + second;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = '';
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return best;
}

function isIdentifier(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name);
}

/** `user_id_type`, `chat.members`, `chatMembers` → `UserIdType`, `ChatMembers`, `ChatMembers` */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** The singular of a field name in English, by its ending: `users` → `user`, `entries` → `entry`, `id_list` → `id`. */
export function singular(name: string): string {
  const shortened = name.replace(/(?<=[a-z])_?[lL]ists?$/, '');
  if (/(ss|us|is|data|news)$/i.test(shortened)) return shortened;
  if (/ies$/i.test(shortened)) return `${shortened.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|tus)es$/i.test(shortened)) return shortened.slice(0, -2);
  return shortened.replace(/s$/i, '');
}
