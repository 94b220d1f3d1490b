import { isNamedFile } from './sample.ts';

/** How a language writes JSON values. */
interface Language {
  readonly word: (value: null | boolean) => string;
  readonly key: (name: string) => string;
  readonly object: readonly [open: string, close: string];
  readonly list: readonly [open: string, close: string];
  /** One step inwards. */
  readonly indent: string;
  readonly file: (path: string) => string;
}

export const javaScript: Language = {
  word: String,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)),
  object: ['{', '}'],
  list: ['[', ']'],
  indent: '  ',
  file: (path) => `fs.createReadStream(${text(path)})`,
};

export const typeScript: Language = {
  ...javaScript,
  file: (path) => `{ content: await openAsBlob(${text(path)}), fileName: ${text(path.split('/').at(-1) ?? path)} }`,
};

export const python: Language = {
  word: (value) => (value === null ? 'None' : value ? 'True' : 'False'),
  key: text,
  object: ['{', '}'],
  list: ['[', ']'],
  indent: '    ',
  file: (path) => `open(${text(path)}, "rb")`,
};

export const go: Language = {
  word: (value) => (value === null ? 'nil' : String(value)),
  key: text,
  object: ['map[string]interface{}{', '}'],
  list: ['[]interface{}{', '}'],
  indent: '\t',
  file: text,
};

/** A JSON value in a language. `depth` is how far the line on which it begins stands inwards. */
export function literal(language: Language, value: unknown, depth = 0): string {
  if (value === null || typeof value === 'boolean') return language.word(value);
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object') return String(value);
  if (isNamedFile(value)) return language.file(value.file);
  const inner = language.indent.repeat(depth + 1);
  const [open, close] = Array.isArray(value) ? language.list : language.object;
  const entries = Array.isArray(value)
    ? value.map((one) => literal(language, one, depth + 1))
    : Object.entries(value).map(([name, one]) => `${language.key(name)}: ${literal(language, one, depth + 1)}`);
  if (entries.length === 0) return open + close;
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${language.indent.repeat(depth)}${close}`;
}

/** JSON escapes are understood by all these languages; what is beyond ASCII stays as it is. */
export function text(value: string): string {
  return JSON.stringify(value).replace(
    /[\u2028\u2029\u007f]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
