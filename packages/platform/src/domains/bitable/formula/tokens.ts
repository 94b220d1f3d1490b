/** A piece of a formula, with its place for messages. */
export interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'name' | 'sign' | 'end';
  /** The number, the text or the name without its quotes or brackets, the word or sign as it is. */
  readonly value: string;
  readonly at: number;
}

/** A formula that cannot be read. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

const patterns: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /\s+/y],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ['text', /"(?:[^"\\]|\\[\s\S]|"")*"/y],
  ['name', /\[[^[\]]*\]/y],
  ['word', /[\p{L}_$][\p{L}\p{N}_$]*(?:::)?/uy],
  ['sign', /&&|\|\||!=|>=|<=|[-+*/%&=<>!(),.]/y],
];

/** Cuts a formula into its pieces; the last one is `end`. Throws FormulaSyntaxError at what fits nowhere. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (token.kind !== 'blank') tokens.push({ kind: token.kind, value: valueOf(token.kind, token.text), at });
    at += token.text.length;
  }
  tokens.push({ kind: 'end', value: '', at });
  return tokens;
}

function tokenAt(formula: string, at: number): { kind: Token['kind'] | 'blank'; text: string } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new FormulaSyntaxError(`"${formula.slice(at, at + 10)}" at character ${at + 1} is no part of a formula.`);
}

function valueOf(kind: Token['kind'], text: string): string {
  if (kind === 'name') return text.slice(1, -1);
  if (kind !== 'text') return text;
  return text.slice(1, -1).replace(/""|\\([\s\S])/g, (_, escaped?: string) => {
    if (escaped === undefined) return '"';
    return escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped;
  });
}
