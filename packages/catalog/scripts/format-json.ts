/** JSON for people: what fits into a line stands in one, everything else one member a line. */

const lineWidth = 120;

/** The text of a file, with a line break at its end. Key order is kept. */
export function formatJson(value: unknown): string {
  return `${format(value, '', 0)}\n`;
}

function format(value: unknown, indent: string, before: number): string {
  const flat = inline(value);
  const fits = indent.length + before + flat.length + 1 <= lineWidth;
  if (typeof value !== 'object' || value === null || isShortRow(value) || (fits && indent !== '')) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((member) => inner + format(member, inner, 0)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value as object).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + format(member, inner, name.length);
  });
  return members.length > 0 ? `{\n${members.join(',\n')}\n${indent}}` : '{}';
}

/** A row of a table (status, code, message) stays in one line even where it is long. */
function isShortRow(value: object): boolean {
  return (
    Array.isArray(value) && value.length <= 4 && value.every((member) => typeof member !== 'object' || member === null)
  );
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}
