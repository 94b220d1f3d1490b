import { styleText } from 'node:util';
import type { Format } from './global-options.ts';
import { filtered } from './jq.ts';
import { withoutSecrets } from './secrets.ts';

export interface OutputSettings {
  /** Undefined: as the command itself shows it best. */
  readonly format: Format | undefined;
  readonly jq: string | undefined;
}

interface Showing {
  /** The data for people, where no format is asked for. */
  readonly asText?: (value: never) => string;
  /** Format where none is asked for; a table is drawn on a terminal only, elsewhere it is JSON. */
  readonly otherwise?: Format;
}

/** Data goes to stdout, words for people to stderr. Commands hand over data; how it is written is decided here. */
export class Output {
  readonly #settings: OutputSettings;

  constructor(settings: OutputSettings) {
    this.#settings = settings;
  }

  /** Whether a program reads the output: it gets JSON and nothing else. */
  get forPrograms(): boolean {
    return this.#settings.jq !== undefined || (this.#settings.format ?? 'table') !== 'table';
  }

  /** Writes a result. */
  async data(value: unknown, { asText, otherwise = 'json' }: Showing = {}): Promise<void> {
    const { format, jq } = this.#settings;
    if (jq !== undefined) await this.text(await filtered(value, jq));
    else if (format === undefined && asText) await this.text(endLine(asText(value as never)));
    else await this.text(await formatted(value, format ?? shownAs(otherwise)));
  }

  /** Writes one of many results that come one after the other: a line each. */
  async item(value: unknown, asLine: (value: never) => string): Promise<void> {
    const { format, jq } = this.#settings;
    if (jq !== undefined) await this.text(await filtered(value, jq));
    else if (format === undefined || format === 'table') await this.text(endLine(asLine(value as never)));
    else await this.text(`${JSON.stringify(value)}\n`);
  }

  /**
   * Writes the items of a list that may be long. JSON, NDJSON and YAML are written as the items come; a table, CSV and jq need
   * all of them. JSON that broke off in the middle has no end, so that nobody takes it for the whole.
   */
  async list(items: AsyncIterable<unknown>): Promise<void> {
    const { format = 'json', jq } = this.#settings;
    if (format === 'ndjson') {
      for await (const item of items)
        await this.text(jq === undefined ? `${JSON.stringify(item)}\n` : await filtered(item, jq));
    } else if (jq === undefined && format === 'yaml') {
      for await (const item of items) await this.text(await formatted([item], 'yaml'));
    } else if (jq === undefined && format === 'json') {
      let before = '[';
      for await (const item of items) {
        await this.text(`${before}\n${JSON.stringify(item, undefined, 2).replace(/^/gm, '  ')}`);
        before = ',';
      }
      await this.text(before === '[' ? '[]\n' : '\n]\n');
    } else {
      const all: unknown[] = [];
      for await (const item of items) all.push(item);
      await this.data(all);
    }
  }

  /** Writes to stdout as it is. Resolves when it is written, so that a slow reader slows the writer. */
  text(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Tells people, not programs, something beside the data. */
  note(words: string): void {
    if (!this.forPrograms) this.tell(colourOnStderr('dim', words));
  }

  /** Tells whoever reads stderr. */
  tell(words: string): void {
    process.stderr.write(endLine(withoutSecrets(words)));
  }
}

/** Colours for stdout; none where it is no terminal, or colours are off. */
export function colour(name: 'red' | 'green' | 'dim' | 'bold', text: string): string {
  return styleText(name, text, { stream: process.stdout });
}

function colourOnStderr(name: 'dim', text: string): string {
  return styleText(name, text, { stream: process.stderr });
}

function shownAs(otherwise: Format): Format {
  return otherwise === 'table' && !process.stdout.isTTY ? 'json' : otherwise;
}

async function formatted(value: unknown, format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(value, undefined, 2)}\n`;
    case 'ndjson':
      return rows(value)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join('');
    case 'yaml': {
      const { stringify } = await import('yaml');
      return stringify(value);
    }
    case 'csv': {
      const { csvOf } = await import('./csv.ts');
      return csvOf(rows(value));
    }
    case 'table': {
      const { tableOf } = await import('./table.ts');
      return tableOf(rows(value));
    }
  }
}

/** A list; where an object holds one list of objects beside plain values (a page of results), that list. */
function rows(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const lists = Object.values(value).filter((one) => Array.isArray(one));
  const plain = Object.values(value).every((one) => Array.isArray(one) || typeof one !== 'object' || one === null);
  return lists.length === 1 && plain ? (lists[0] as unknown[]) : [value];
}

function endLine(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}
