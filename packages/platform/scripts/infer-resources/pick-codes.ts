/** Which of an API's documented errors says what. Only documented ones are ever picked. */
import type { ErrorRow } from '@larkspur/catalog';
import { singularOf } from './nouns.ts';

type Rows = readonly ErrorRow[] | undefined;

const missing =
  /\bnot?[ _]?(be )?(\w+ )?(found|exist)|n[o']t (\w+ )?exist|non.?exist|no such|notexist|\w+NotFound|can ?not find|can't find|\bmissing$|不存在|未找到|找不到/i;
const gone = /deleted|已删除/i;
const malformed = /^invalid \w+[ _]?(id|token|code)|^id (is )?(invalid|illegal)/i;
const taken = /already (exist|been|used)|exists already|duplicate|existed|已存在|重复|已被使用/i;
const wrongParameter =
  /param(eter)?s?\b.{0,12}(err|invalid|illegal|wrong)|(invalid|illegal|wrong|bad|incorrect)[ _](request |input )?(param|arg|request)|参数(错误|不合法|无效|异常)|bad request|field validation/i;
const pageToken = /page[ _]?token.*(invalid|illegal|not|error|expired|错误)|(invalid|illegal|wrong).*page[ _]?token/i;

/** A message that says that something is missing, but not what. */
const missingWithoutName =
  /^((the )?(requested |request |found )?(okr |task )?(resource|data|record|object|entity|item|id)s?\b.{0,4} ?)?(is |are |do |does |has |have )?(not?[ _]?(be )?(found|exist)|notexist)(s|ed)?( error)?( (resource|data|record|object)s?)?[.!,]?$|^record missing$|^(要\S*)?(的)?(资源|数据|记录)\S*(不存在|未找到)\S*$/i;

/** Words that name a thing which is not the one that is looked for, unless its own name has them. */
const otherThings =
  /\b(user|users|tenant|app|bot|department|page|tokens?|key|domain|geo|employee|schema|field|template|folder|chat|mailbox|param|attachment|column|col|sheet|owner|operator|lark_id|open_id|meta|version|scope|account|config|type|reason|currency|company|parent|file|image|room|setting|face)\b/gi;

/** The error for "there is no such <noun>"; undefined where none of the rows says that. */
export function notFoundRow(rows: Rows, noun: string): ErrorRow | undefined {
  return best(rows, (row) => notFoundScore(row, noun));
}

/**
 * The error for "there is no such thing" in a list that has one only. Chinese pages name things in words that cannot be
 * told from here; people, tenants and the like are never meant.
 */
export function onlyChineseNotFoundRow(rows: Rows): ErrorRow | undefined {
  const found = (rows ?? []).filter(
    ([http, , msg, language]) =>
      language === 'zh' && (http ?? 0) < 500 && missing.test(msg) && !otherChineseThings.test(msg),
  );
  return found.length === 1 ? found[0] : undefined;
}

const otherChineseThings = /用户|租户|应用|部门|企业|员工|成员|参数|人员|令牌|token|字段|类型/i;

/** The error for "there is no such thing", whatever the thing. */
export function generalNotFoundRow(rows: Rows): ErrorRow | undefined {
  return best(rows, (row) => (saysNothingFound(row) ? 1 : 0));
}

/** The error for "the id is taken". */
export function duplicateRow(rows: Rows, noun: string): ErrorRow | undefined {
  return best(rows, ([, , msg]) => (taken.test(msg) ? 1 + wordsIn(msg, noun) : 0));
}

/** The error for a parameter that no rule of the gateway catches. */
export function invalidRow(rows: Rows): ErrorRow | undefined {
  return best(rows, ([http, , msg]) => (isRefusal(http) && wrongParameter.test(msg) ? 1 : 0));
}

/** The error for a `page_token` that the service did not give out. */
export function pageTokenRow(rows: Rows): ErrorRow | undefined {
  return best(rows, ([, , msg]) => (pageToken.test(msg) ? 1 : 0)) ?? invalidRow(rows);
}

function notFoundScore(row: ErrorRow, noun: string): number {
  const [http, , msg] = row;
  if (http !== null && http >= 500) return 0;
  const says = missing.test(msg) ? 3 : malformed.test(msg) || gone.test(msg) ? 1 : 0;
  const own = wordsIn(msg, noun);
  if (says === 0 || (own === 0 && !saysNothingFound(row))) return 0;
  return says + 2 * own + (http === 404 ? 1 : 0) - otherWords(msg, noun);
}

function saysNothingFound([http, , msg]: ErrorRow): boolean {
  return missing.test(msg) && missingWithoutName.test(msg.trim()) && (http === null || http < 500);
}

function isRefusal(http: number | null): boolean {
  return http === null || http === 200 || http === 400;
}

/** 2 where a message has all words of the noun, 1 where it has one of several. */
function wordsIn(msg: string, noun: string): number {
  const text = msg.toLowerCase().replaceAll(/[^a-z]/g, '');
  const words = singularOf(noun).split('_');
  const found = words.filter((word) => text.includes(word.slice(0, 9))).length;
  return found === words.length ? 2 : found > 0 && words.length > 1 ? 1 : 0;
}

function otherWords(msg: string, noun: string): number {
  const own = singularOf(noun);
  return new Set((msg.toLowerCase().match(otherThings) ?? []).filter((word) => !own.includes(singularOf(word)))).size;
}

function best(rows: Rows, score: (row: ErrorRow) => number): ErrorRow | undefined {
  let found: ErrorRow | undefined;
  let highest = 0;
  for (const row of rows ?? []) {
    const value = score(row);
    if (value <= highest) continue;
    highest = value;
    found = row;
  }
  return found;
}
