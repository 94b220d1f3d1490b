import { type PagePosition, PageTokens } from '../../../emulation/page-token.ts';
import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import { chatCodes as codes } from '../chat-codes.ts';

/** A page as a caller asks for it. */
export interface AskedPage {
  readonly page_size?: number | undefined;
  readonly page_token?: string | undefined;
}

/** One page of a list, and the way to the next. */
export class Pages {
  readonly size: number;
  readonly after: PagePosition | undefined;
  readonly #tokens: PageTokens;

  /**
   * @param question API and parameters that must not change between pages.
   * @param refuse Makes the refusal of a size or token that is none; 232001 by default.
   * Pages of 20 where nothing is asked for. Source: `page_size` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list`.
   */
  constructor(
    { key }: PlatformContext,
    { page_size, page_token }: AskedPage,
    question: readonly unknown[],
    refuse: (because: string) => CallRejectedError = invalidParameter,
  ) {
    if (page_size !== undefined && (page_size < 0 || page_size > 100)) throw refuse(`page_size is ${page_size}`);
    this.size = page_size || 20;
    this.#tokens = new PageTokens(key, question);
    this.after = page_token ? this.#read(page_token, refuse) : undefined;
  }

  /** The page out of a list that holds at least one row more than it, if there is one. `positionOf` gives a row's sort keys. */
  cut<Row>(rows: readonly Row[], positionOf: (row: Row) => PagePosition): { rows: Row[]; paging: Paging } {
    const page = rows.slice(0, this.size);
    const last = page.at(-1);
    const more = rows.length > page.length && last !== undefined;
    return { rows: page, paging: more ? this.more(positionOf(last)) : { has_more: false } };
  }

  more(position: PagePosition): Paging {
    return { has_more: true, page_token: this.#tokens.make(position) };
  }

  #read(token: string, refuse: (because: string) => CallRejectedError): PagePosition {
    const position = this.#tokens.read(token);
    if (position === 'invalid' || position === 'changed') throw refuse(`the page_token is ${position}`);
    return position;
  }
}

/** `page_token` is there while there is more. */
export type Paging = { has_more: true; page_token: string } | { has_more: false };

function invalidParameter(because: string): CallRejectedError {
  return reject(codes.parameterInvalid, { because });
}
