/** Markup that needs no escaping any more. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Content = Html | string | number | readonly Content[] | undefined;

/** Markup from a template; every value that is no markup itself is escaped. Lists are joined, undefined is left out. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = parts[0] as string;
  for (const [index, value] of values.entries()) text += markup(value) + parts[index + 1];
  return new Html(text);
}

function markup(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(markup).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
