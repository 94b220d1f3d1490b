import { reject } from '../../../../gateway/reject.ts';
import type { ResolvedIds } from '../../../../gateway/resolve-ids.ts';
import { announcementCodes as codes } from '../codes.ts';

/** A part of a text: one of these fields is there. */
export interface TextElement {
  [kind: string]: Record<string, unknown>;
}

export interface TextContent {
  readonly elements: readonly TextElement[];
  readonly style: Record<string, unknown>;
}

const kinds = ['text_run', 'mention_user', 'mention_doc', 'reminder', 'equation'];
/** In which field an element names a user. */
const userFields: Readonly<Record<string, string>> = { mention_user: 'user_id', reminder: 'create_user_id' };
const plain = { bold: false, inline_code: false, italic: false, strikethrough: false, underline: false };
const longestText = 10_485_760;

/** A new text, with the style that is the default where none is written. */
export function readText(written: Partial<TextContent> = {}, ids: ResolvedIds): TextContent {
  return { elements: readElements(written.elements ?? [], ids), style: { align: 1, ...written.style } };
}

/**
 * The elements of a text, with the numbers of users in the place of their ids. 1770001 for an element that is none of those
 * that can be written (files and blocks in a line can only be moved), 1770033 for a text that is too long.
 */
export function readElements(written: readonly object[], ids: ResolvedIds): TextElement[] {
  const elements = written.map((element) => readElement(element as TextElement, ids));
  const length = elements.reduce((sum, { text_run }) => sum + String(text_run?.content ?? '').length, 0);
  if (length > longestText) throw reject(codes.textTooLong, { because: `${length} characters` });
  return elements;
}

function readElement(written: TextElement, ids: ResolvedIds): TextElement {
  const kind = kinds.find((name) => written[name] !== undefined);
  const content = kind === undefined ? undefined : written[kind];
  if (kind === undefined || content === undefined) {
    throw reject(codes.paramInvalid, { because: `an element has none of ${kinds.join(', ')}` });
  }
  const read: Record<string, unknown> = {
    ...content,
    text_element_style: { ...plain, ...(content.text_element_style as object | undefined) },
  };
  const userField = userFields[kind];
  if (userField !== undefined) {
    const larkId = ids.users.get(String(content[userField]));
    if (larkId === undefined) throw reject(codes.paramInvalid, { because: `${userField} of a ${kind} is empty` });
    read[userField] = String(larkId);
  }
  return { [kind]: read };
}

/** The numbers of the users whom a text names. */
export function usersIn({ elements }: TextContent): number[] {
  return elements.flatMap((element) =>
    Object.entries(userFields).flatMap(([kind, field]) => (element[kind] ? [Number(element[kind][field])] : [])),
  );
}

/** The text as a caller sees it: ids of users in the place of their numbers. */
export function shownText(text: TextContent, shownUser: (larkId: number) => string): TextContent {
  const elements = text.elements.map((element) => {
    const [kind, content] = Object.entries(element)[0] as [string, Record<string, unknown>];
    const field = userFields[kind];
    return field === undefined ? element : { [kind]: { ...content, [field]: shownUser(Number(content[field])) } };
  });
  return { ...text, elements };
}
