/**
 * What a cell holds in the database, by the type of its field. An empty cell is absent.
 *
 * - text, phone, location (`lng,lat`): string; number; date: milliseconds; checkbox: boolean
 * - single select: id of the option; multi select: their ids
 * - user: numbers of users; group: chat_ids; links: record_ids
 * - hyperlink, attachments, auto number: the objects below
 */
export type StoredValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | StoredUrl
  | readonly StoredAttachment[]
  | StoredAutoNumber;

export interface StoredUrl {
  readonly text: string;
  readonly link: string;
}

export interface StoredAttachment {
  readonly file_token: string;
  readonly name: string;
}

export interface StoredAutoNumber {
  readonly number: number;
  /** As it is shown; a later change of the form leaves it unless it is told to reformat. */
  readonly text: string;
}
