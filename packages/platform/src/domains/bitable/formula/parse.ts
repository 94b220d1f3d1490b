import { FormulaSyntaxError, type Token, tokensOf } from './tokens.ts';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  /** `CurrentValue`. */
  | { readonly kind: 'current' }
  /** `[name]`: a field of the row, else a table. */
  | { readonly kind: 'name'; readonly name: string }
  /** `bitable::$table[id]`. */
  | { readonly kind: 'table'; readonly id: string }
  /** `of.[name]`, and with `byId` `of.$field[id]`. */
  | { readonly kind: 'member'; readonly of: Node; readonly name: string; readonly byId: boolean }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly sign: '-' | '!'; readonly of: Node }
  | { readonly kind: 'binary'; readonly sign: BinarySign; readonly left: Node; readonly right: Node };

export type BinarySign = '||' | '&&' | '=' | '!=' | '>' | '>=' | '<' | '<=' | '&' | '+' | '-' | '*' | '/' | '%';

/** Signs by how tightly they bind, loosest first; those of one row associate to the left. */
const rows: readonly (readonly BinarySign[])[] = [
  ['||'],
  ['&&'],
  ['=', '!=', '>', '>=', '<', '<='],
  ['&'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** How deep a formula may nest and how many pieces it may have, so that a bad one cannot exhaust the stack. */
const maxDepth = 100;
const maxTokens = 3000;

/**
 * Reads a formula of Base: numbers, texts, `CurrentValue`, references, calls `F(a, b)` and `a.F(b)`, operators. Throws
 * FormulaSyntaxError. Source: `/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/filter` and the formula pages of the help center.
 */
export function parseFormula(formula: string): Node {
  return new Parser(tokensOf(formula)).parse();
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    if (tokens.length > maxTokens) throw new FormulaSyntaxError(`The formula has more than ${maxTokens} pieces.`);
    this.#tokens = tokens;
  }

  parse(): Node {
    const node = this.#expression();
    if (this.#peek().kind !== 'end') throw this.#unexpected();
    return node;
  }

  #expression(row = 0): Node {
    const signs = rows[row];
    if (signs === undefined) return this.#unary();
    let left = this.#expression(row + 1);
    for (;;) {
      const sign = signs.find((candidate) => this.#take(candidate));
      if (sign === undefined) return left;
      left = { kind: 'binary', sign, left, right: this.#expression(row + 1) };
    }
  }

  #unary(): Node {
    if (this.#take('+')) return this.#unary();
    if (this.#take('-')) return { kind: 'unary', sign: '-', of: this.#unary() };
    if (this.#take('!')) return { kind: 'unary', sign: '!', of: this.#unary() };
    return this.#postfix();
  }

  #postfix(): Node {
    let node = this.#primary();
    while (this.#take('.')) {
      const token = this.#advance();
      if (token.kind === 'name') node = { kind: 'member', of: node, name: token.value, byId: false };
      else if (token.kind !== 'word') throw this.#unexpected(token);
      else if (token.value === '$field') node = { kind: 'member', of: node, name: this.#name(), byId: true };
      else node = { kind: 'call', name: token.value.toUpperCase(), args: [node, ...this.#arguments()] };
    }
    return node;
  }

  #primary(): Node {
    const token = this.#advance();
    if (token.kind === 'number') return { kind: 'constant', value: Number(token.value) };
    if (token.kind === 'text') return { kind: 'constant', value: token.value };
    if (token.kind === 'name') return { kind: 'name', name: token.value };
    if (token.kind === 'word') return this.#word(token);
    if (token.kind !== 'sign' || token.value !== '(') throw this.#unexpected(token);
    const node = this.#nested();
    this.#expect(')');
    return node;
  }

  #word(token: Token): Node {
    // The capital letters are part of the word. Source: the page of the filter.
    if (token.value === 'CurrentValue') return { kind: 'current' };
    if (token.value === 'bitable::') {
      if (this.#advance().value !== '$table') throw this.#unexpected();
      return { kind: 'table', id: this.#name() };
    }
    const word = token.value.toUpperCase();
    if (this.#peek().value === '(') return { kind: 'call', name: word, args: this.#arguments() };
    if (word === 'TRUE' || word === 'FALSE') return { kind: 'constant', value: word === 'TRUE' };
    throw this.#unexpected(token);
  }

  #arguments(): Node[] {
    this.#expect('(');
    const args: Node[] = [];
    if (this.#take(')')) return args;
    do args.push(this.#nested());
    while (this.#take(','));
    this.#expect(')');
    return args;
  }

  #nested(): Node {
    if (++this.#depth > maxDepth) throw new FormulaSyntaxError(`The formula nests deeper than ${maxDepth} levels.`);
    const node = this.#expression();
    this.#depth--;
    return node;
  }

  #name(): string {
    const token = this.#advance();
    if (token.kind !== 'name') throw this.#unexpected(token);
    return token.value;
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #advance(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#next++;
    return token;
  }

  #take(sign: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'sign' || token.value !== sign) return false;
    this.#next++;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw this.#unexpected();
  }

  #unexpected(token = this.#peek()): FormulaSyntaxError {
    const what = token.kind === 'end' ? 'The formula ends too early' : `"${token.value}" does not belong there`;
    return new FormulaSyntaxError(`${what} (character ${token.at + 1}).`);
  }
}

/** Calls `visit` with every node of the tree. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.kind === 'member' || node.kind === 'unary') walk(node.of, visit);
  else if (node.kind === 'call') for (const argument of node.args) walk(argument, visit);
  else if (node.kind === 'binary') {
    walk(node.left, visit);
    walk(node.right, visit);
  }
}
