/** Everything that could steer a terminal: C0 and C1 controls but for the line break and the tab. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** A text from outside, made safe for a terminal. */
export function printable(text: string): string {
  return text.replace(controls, '\ufffd');
}

/** The same on one line, cut to a width. */
export function onOneLine(text: string, width: number): string {
  const line = printable(text.replace(/\s+/g, ' ')).trim();
  if (shownWidth(line) <= width) return line;
  let cut = '';
  let used = 1;
  for (const character of line) {
    used += widthOf(character);
    if (used > width) break;
    cut += character;
  }
  return `${cut}…`;
}

/** How many columns a text takes; Chinese characters take two. */
export function shownWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  return wide.test(character) ? 2 : 1;
}
