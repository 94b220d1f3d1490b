/** A run of text or another element in a line; only runs of text have more than one character. */
export interface OldElement {
  readonly type: string;
  readonly textRun?: { readonly text: string; readonly style?: object };
  readonly [content: string]: unknown;
}

export interface OldParagraph {
  readonly elements: readonly OldElement[];
  readonly style?: object;
}

/** A line of an old document: a paragraph, or something that counts as one character. */
export interface OldBlock {
  readonly type: string;
  readonly paragraph?: OldParagraph;
  readonly [content: string]: unknown;
}

/** Source: `/ukTMukTMukTM/ukDM2YjL5AjN24SOwYjN`. */
export interface OldDocument {
  readonly title: OldParagraph;
  readonly body: { readonly blocks: readonly OldBlock[] };
}

/** Where a line stands: its first character, and the one behind its last, which is the end of the line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function lengthOf(element: OldElement): number {
  return element.type === 'textRun' && element.textRun ? element.textRun.text.length : 1;
}

/** Where the lines stand, the title first. The title takes places too, and every line one more for its end (inferred). */
export function spansOf({ title, body }: OldDocument): Span[] {
  let start = 0;
  return [title, ...body.blocks.map((block) => block.paragraph)].map((paragraph) => {
    const length = paragraph ? paragraph.elements.reduce((sum, element) => sum + lengthOf(element), 0) : 1;
    const span = { start, end: start + length };
    start = span.end + 1;
    return span;
  });
}

/** The document as it is given back: every line and run of text with its place in the zone `0`, the body of the document. */
export function shownDocument(document: OldDocument): object {
  const spans = spansOf(document);
  const lines = [document.title, ...document.body.blocks.map((block) => block.paragraph)].map((paragraph, line) =>
    paragraph ? withPlaces(paragraph, spans[line] as Span) : undefined,
  );
  return {
    title: lines[0],
    body: {
      blocks: document.body.blocks.map((block, line) =>
        block.paragraph ? { ...block, paragraph: lines[line + 1] } : block,
      ),
    },
  };
}

function withPlaces(paragraph: OldParagraph, { start, end }: Span): object {
  let place = start;
  return {
    ...paragraph,
    elements: paragraph.elements.map((element) => {
      const location = { zoneId: '0', startIndex: place, endIndex: place + lengthOf(element) };
      place = location.endIndex;
      return element.textRun ? { ...element, textRun: { ...element.textRun, location } } : element;
    }),
    location: { zoneId: '0', startIndex: start, endIndex: end },
  };
}
