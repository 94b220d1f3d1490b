import type { PlatformKey } from '../identity/platform-key.ts';

/** Where the next page starts: the sort keys of the last row that was given. */
export type PagePosition = readonly (string | number)[];

/**
 * Page tokens say where the next page starts, and for which question: a token is of use only with the parameters that it
 * was given for. Nobody but this platform can make one.
 */
export class PageTokens {
  readonly #key: PlatformKey;
  readonly #question: string;

  /** @param question API and all parameters that must not change between pages. */
  constructor(key: PlatformKey, question: readonly unknown[]) {
    this.#key = key;
    this.#question = JSON.stringify(question);
  }

  make(position: PagePosition): string {
    const text = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${text}.${this.#sign('any', text)}.${this.#sign(this.#question, text)}`;
  }

  /** The position, `changed` for a token that belongs to other parameters, `invalid` for what is no token. */
  read(token: string): PagePosition | 'changed' | 'invalid' {
    const [text = '', seal, bound] = token.split('.');
    if (seal !== this.#sign('any', text)) return 'invalid';
    if (bound !== this.#sign(this.#question, text)) return 'changed';
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  }

  #sign(question: string, text: string): string {
    return this.#key.derive(`page ${question} ${text}`).toString('base64url').slice(0, 22);
  }
}
