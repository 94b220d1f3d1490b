/** The comments of generated declarations: facts for the editor that would only weigh at run time. */
import type { ApiRecord, EventRecord, Rate, Title } from '../../src/api-facts.ts';

/** Lines of text as a JSDoc block, indented. */
function docBlock(lines: readonly string[], indent = ''): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ').trim());
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} *${line ? ` ${line}` : ''}`), `${indent} */`].join('\n');
}

export function apiComment(api: ApiRecord): string {
  return docBlock([
    ...titleLine(api.title),
    `- ${api.method} ${api.host ?? ''}${api.path}`,
    `- ${tokensText(api)}`,
    ...scopeLines(api),
    ...(api.rate ? [`- Rate: ${rateText(api.rate)}`] : []),
    ...pageLine(api.doc),
    ...(api.legacy || api.historic ? ['@deprecated Feishu lists it as superseded.'] : []),
  ]);
}

export function eventComment(event: EventRecord, indent: string): string {
  return docBlock(
    [
      ...titleLine(event.title),
      ...(event.callback ? ['- Callback: answered within 3 seconds'] : []),
      ...scopeLines(event),
      ...pageLine(event.doc),
      ...(event.legacy ? ['@deprecated Feishu lists it as superseded.'] : []),
    ],
    indent,
  );
}

function titleLine(title: Title | undefined): string[] {
  const text = [title?.zh, title?.en].filter(Boolean).join(' · ');
  return text ? [text] : [];
}

function tokensText({ tokens }: ApiRecord): string {
  if (!tokens) return 'Tokens: unknown';
  return tokens.length > 0 ? `Tokens: ${tokens.join(', ')}` : 'Tokens: none needed';
}

function scopeLines(facts: Pick<ApiRecord, 'scopes' | 'allScopes' | 'fieldScopes'>): string[] {
  const { scopes, allScopes, fieldScopes } = facts;
  return [
    ...(scopes ? [scopes.length > 0 ? `- Scopes (any one): ${scopes.join(', ')}` : '- Scopes: none needed'] : []),
    ...(allScopes?.length ? [`- Scopes (all): ${allScopes.join(', ')}`] : []),
    ...(fieldScopes?.length ? [`- Scopes of single fields: ${fieldScopes.join(', ')}`] : []),
  ];
}

function rateText(rate: Rate): string {
  if (rate.special) return 'a limit of its own';
  const parts = [
    ...(rate.perMinute ? [`${rate.perMinute} a minute`] : []),
    ...(rate.perSecond ? [`${rate.perSecond} a second`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : `tier ${rate.tier}`;
}

function pageLine(doc: string | undefined): string[] {
  return doc ? [`@see https://open.feishu.cn/document${doc}`] : [];
}
