import { reject } from '../../../gateway/reject.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import {
  lengthOf,
  type OldBlock,
  type OldDocument,
  type OldElement,
  type OldParagraph,
  type Span,
  spansOf,
} from './old-document.ts';

type Edit = (document: OldDocument, request: Record<string, unknown>) => OldDocument;

/**
 * The operations on old documents that are emulated: title, lines, text in a line, and deletion. Those on tables and styles
 * are not.
 * Source: `/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN`.
 */
const edits: Readonly<Record<string, Edit>> = {
  UpdateTitleRequestType: (document, { updateTitleRequest }) => ({
    ...document,
    title: readParagraph(payloadOf(updateTitleRequest)),
  }),
  InsertBlocksRequestType: (document, { insertBlocksRequest }) => {
    const blocks = listIn(payloadOf(insertBlocksRequest), 'blocks').map(readBlock);
    const line = lineFor(document, locationOf(insertBlocksRequest));
    return { ...document, body: { blocks: document.body.blocks.toSpliced(line, 0, ...blocks) } };
  },
  InsertParagraphElementsRequestType: (document, { insertParagraphElementsRequest }) => {
    const { elements } = readParagraph(payloadOf(insertParagraphElementsRequest));
    const { index } = locationOf(insertParagraphElementsRequest);
    return mapParagraphs(document, (paragraph, span) => {
      if (index < span.start || index > span.end) return paragraph;
      const before = cut(paragraph.elements, 0, index - span.start);
      const after = cut(paragraph.elements, index - span.start, span.end - span.start);
      return { ...paragraph, elements: [...before, ...elements, ...after] };
    });
  },
  DeleteContentRangeRequestType: (document, { deleteContentRangeRequest }) => {
    const { zoneId, startIndex, endIndex } = objectIn(deleteContentRangeRequest, 'deleteRange');
    const [from, to] = [Number(startIndex), Number(endIndex)];
    if (zoneId !== '0' || !(from >= 0 && from < to)) throw failed('the range to delete is none');
    return withoutRange(document, from, to);
  },
};

/** Does one edit, given as JSON text: 232018 for what is no edit, and for one that is not emulated. */
export function editOldDocument(document: OldDocument, text: string): OldDocument {
  const request = parse(text);
  const edit = Object.hasOwn(edits, String(request.requestType)) ? edits[String(request.requestType)] : undefined;
  if (!edit) throw failed(`requestType ${String(request.requestType)} is unknown, or not emulated`);
  return edit(document, request);
}

/** Lines that are deleted with their end go; of others the characters in the range. The title stays, perhaps empty. */
function withoutRange(document: OldDocument, from: number, to: number): OldDocument {
  const [, ...lines] = spansOf(document);
  const kept = mapParagraphs(document, (paragraph, span) => ({
    ...paragraph,
    elements: [
      ...cut(paragraph.elements, 0, Math.max(0, from - span.start)),
      ...cut(paragraph.elements, Math.max(0, to - span.start), span.end - span.start),
    ],
  }));
  const stays = (_: OldBlock, line: number) => {
    const { start, end } = lines[line] as Span;
    return !(from <= start && to > end);
  };
  return { ...kept, body: { blocks: kept.body.blocks.filter(stays) } };
}

function mapParagraphs(
  document: OldDocument,
  change: (paragraph: OldParagraph, span: Span) => OldParagraph,
): OldDocument {
  const [ofTitle, ...lines] = spansOf(document);
  return {
    title: change(document.title, ofTitle as Span),
    body: {
      blocks: document.body.blocks.map((block, line) =>
        block.paragraph ? { ...block, paragraph: change(block.paragraph, lines[line] as Span) } : block,
      ),
    },
  };
}

/** The part of a line from one character to another. */
function cut(elements: readonly OldElement[], from: number, to: number): OldElement[] {
  let place = 0;
  return elements.flatMap((element) => {
    const start = place;
    place += lengthOf(element);
    if (!element.textRun) return start >= from && place <= to ? [element] : [];
    const text = element.textRun.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...element, textRun: { ...element.textRun, text } }];
  });
}

interface Location {
  readonly index: number;
  readonly startOfZone: boolean;
  readonly endOfZone: boolean;
}

function locationOf(request: unknown): Location {
  const location = objectIn(request, 'location');
  if (location.zoneId !== '0') throw failed('only the zone "0", the body, is emulated');
  const index = Number(location.index ?? 0);
  if (!Number.isInteger(index) || index < 0) throw failed(`the index ${String(location.index)} is none`);
  return { index, startOfZone: location.startOfZone === true, endOfZone: location.endOfZone === true };
}

/** Before which line new ones come: before the one that starts at the index, behind the one that it is in. */
function lineFor(document: OldDocument, { index, startOfZone, endOfZone }: Location): number {
  if (startOfZone) return 0;
  const count = document.body.blocks.length;
  if (endOfZone) return count;
  const [, ...lines] = spansOf(document);
  const line = lines.findIndex((span) => span.start >= index);
  return line === -1 ? count : line;
}

function readBlock(written: unknown): OldBlock {
  const block = asObject(written);
  if (typeof block.type !== 'string') throw failed('a block has no type');
  if (block.type !== 'paragraph') return { ...block, type: block.type };
  return { ...block, type: block.type, paragraph: readParagraph(block.paragraph) };
}

function readParagraph(written: unknown): OldParagraph {
  const paragraph = asObject(written);
  return { ...paragraph, elements: listIn(paragraph, 'elements').map(readElement) };
}

function readElement(written: unknown): OldElement {
  const element = asObject(written);
  if (typeof element.type !== 'string') throw failed('an element has no type');
  if (element.type !== 'textRun') return { ...element, type: element.type };
  const textRun = asObject(element.textRun);
  if (typeof textRun.text !== 'string') throw failed('a textRun has no text');
  return { ...element, type: element.type, textRun: { ...textRun, text: textRun.text } };
}

/** The payload of a request, which is JSON text again. */
function payloadOf(request: unknown): Record<string, unknown> {
  return parse(String(asObject(request).payload ?? ''));
}

function objectIn(object: unknown, field: string): Record<string, unknown> {
  return asObject(asObject(object)[field]);
}

function listIn(object: Record<string, unknown>, field: string): unknown[] {
  const list = object[field];
  if (!Array.isArray(list)) throw failed(`there is no list of ${field}`);
  return list;
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw failed('a request or payload is no JSON');
  }
  return asObject(value);
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw failed('something that is an object is missing');
}

function failed(because: string) {
  return reject(codes.announcementNotUpdated, { because });
}
