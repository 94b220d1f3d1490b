/** The error codes of one API with HTTP status and message, from the page's table and from the Explorer's list of codes. */
import type { ErrorRow } from '../../src/api-facts.ts';
import type { CompactApi, PageApi, PageErrorCode } from './sources.ts';

/** Finds the message of a code that an API's own page does not have. "" = unknown. */
export type MessageFinder = (code: number, http: number | null, project: string) => { msg: string; zh?: boolean };

/** Rows of the page in its order, then the codes that only the Explorer lists, by code. */
export function mergeErrors(api: CompactApi, page: PageApi | undefined, findMessage: MessageFinder): ErrorRow[] {
  const statusOf = new Map<number, number | null>();
  for (const [status, codes] of Object.entries(api.er ?? {})) {
    for (const code of codes) statusOf.set(code, status === '0' ? null : Number(status));
  }
  const rows: ErrorRow[] = [];
  const seen = new Set<string>();
  for (const [http, code, msg, language] of page?.errors ?? []) {
    const status = http ?? statusOf.get(code) ?? null;
    const identity = JSON.stringify([status, code, msg]);
    if (!seen.has(identity)) rows.push(language ? [status, code, msg, language] : [status, code, msg]);
    seen.add(identity);
  }
  const known = new Set(rows.map(([, code]) => code));
  for (const list of Object.values(page?.subErrors ?? {})) for (const [code] of list) known.add(code);
  const project = api.id.split('.')[0] as string;
  const rest = [...statusOf].filter(([code]) => !known.has(code)).sort(([a], [b]) => a - b);
  for (const [code, http] of rest) {
    const { msg, zh } = findMessage(code, http, project);
    rows.push(zh ? [http, code, msg, 'zh'] : [http, code, msg]);
  }
  return rows;
}

/**
 * Looks for a message among the uses of a code: first of the same project, then of all; the use with the same status and
 * the most APIs wins. Where nobody uses the code, the table of generic codes has the message, or nobody has.
 */
export function createMessageFinder(codes: readonly PageErrorCode[]): MessageFinder {
  const byCode = new Map(codes.map((entry) => [entry.code, entry]));
  return (code, http, project) => {
    const entry = byCode.get(code);
    const uses = entry?.uses ?? [];
    const ofProject = uses.filter((use) => use.domains?.includes(project));
    const [best] = [...(ofProject.length > 0 ? ofProject : uses)].sort(
      (a, b) => Number(b.http === http) - Number(a.http === http) || (b.apis ?? 0) - (a.apis ?? 0),
    );
    const generic = entry?.generic?.[0];
    if (best && (ofProject.length > 0 || !generic)) return { msg: best.msg, zh: best.zh };
    return { msg: generic ?? '' };
  };
}
