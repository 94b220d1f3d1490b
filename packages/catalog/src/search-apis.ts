/** APIs by words: what a person or an agent types to find a call. */
import type { Title } from './api-facts.ts';
import { allApis } from './find-api.ts';
import { readGenerated } from './generated-files.ts';
import type { ApiEntry } from './routes.ts';

interface Searchable {
  readonly api: ApiEntry;
  readonly id: string;
  readonly idWords: ReadonlySet<string>;
  readonly titles: readonly string[];
  readonly titleWords: ReadonlySet<string>;
  readonly path: string;
}

let titles: Readonly<Record<string, Title>> | undefined;
let searchable: readonly Searchable[] | undefined;

/** The short names of an API. */
export function titleOf(api: ApiEntry): Title {
  titles ??= readGenerated<{ titles: Record<string, Title> }>('titles.json').titles;
  return titles[api.id] ?? {};
}

/**
 * APIs that have every word (in Chinese or English title, id or path), best first: a whole id or title before a whole word,
 * a whole word before a part of one; then the official SDK's APIs and the shorter ids first.
 */
export function searchApis(words: string): ApiEntry[] {
  const phrase = words.trim().toLowerCase();
  if (phrase === '') return [];
  searchable ??= allApis().map(makeSearchable);
  const parts = phrase.split(/\s+/);
  const found: { readonly api: ApiEntry; readonly score: number }[] = [];
  for (const candidate of searchable) {
    let score = phraseScore(candidate, phrase);
    for (const part of parts) {
      const partScore = wordScore(candidate, part);
      if (partScore === 0 && score < wholeMatch) {
        score = 0;
        break;
      }
      score += partScore;
    }
    if (score > 0) found.push({ api: candidate.api, score });
  }
  found.sort((a, b) => b.score - a.score || a.api.id.length - b.api.id.length || (a.api.id < b.api.id ? -1 : 1));
  return found.map(({ api }) => api);
}

const wholeMatch = 1000;

function phraseScore({ id, api, titles: names, path }: Searchable, phrase: string): number {
  const call = `${api.method.toLowerCase()} ${path}`;
  if (
    id === phrase ||
    path === phrase ||
    call === phrase ||
    api.aliases.some((alias) => alias.toLowerCase() === phrase)
  )
    return 2 * wholeMatch;
  if (names.includes(phrase)) return wholeMatch;
  if (names.some((name) => name.startsWith(phrase))) return 50;
  return names.some((name) => name.includes(phrase)) || id.includes(phrase) || path.includes(phrase) ? 20 : 0;
}

function wordScore({ id, idWords, titles: names, titleWords, path }: Searchable, word: string): number {
  if (titleWords.has(word)) return 10;
  if (idWords.has(word) || idWords.has(singularOf(word))) return 8;
  if (names.some((name) => name.includes(word))) return 4;
  return id.includes(word) || path.includes(word) ? 2 : 0;
}

function makeSearchable(api: ApiEntry): Searchable {
  const { zh, en } = titleOf(api);
  const names = [zh, en].filter((name) => name !== undefined).map((name) => name.toLowerCase());
  return {
    api,
    id: api.id.toLowerCase(),
    idWords: wordsOf(api.id),
    titles: names,
    titleWords: new Set(names.flatMap((name) => name.split(/[\s_\-/()]+/))),
    path: api.path.toLowerCase(),
  };
}

/** `im.v1.chatMembers.create` → im, v1, chat, members, member, chatmembers, create */
function wordsOf(id: string): Set<string> {
  const words = new Set<string>();
  for (const part of id.split('.')) {
    words.add(part.toLowerCase());
    for (const word of part.split(/_|(?<=[a-z0-9])(?=[A-Z])/)) {
      words.add(word.toLowerCase());
      words.add(singularOf(word.toLowerCase()));
    }
  }
  return words;
}

function singularOf(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
