import { shownWidth } from './terminal-text.ts';

/** Not more often than this, in milliseconds, a line is written anew. */
const interval = 100;

/** A line on stderr that says how far a long work is. Only on a terminal; nothing of it stays. */
export class Progress {
  readonly #what: string;
  #shownAt = 0;
  #width = 0;

  constructor(what: string) {
    this.#what = what;
  }

  /** `done` of `total`, where the total is known; as a bar then. */
  show(done: number, total: number | undefined, unit: 'items' | 'bytes'): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shownAt < interval) return;
    this.#shownAt = now;
    const words = unit === 'bytes' ? bytes(done) : `${done.toLocaleString('en')} items`;
    const line = total ? `${this.#what} ${bar(done / total)} ${words} of ${bytes(total)}` : `${this.#what} ${words}`;
    this.#write(line);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#width > 0) this.#write('');
    this.#width = 0;
  }

  #write(line: string): void {
    process.stderr.write(
      `\r${line}${' '.repeat(Math.max(0, this.#width - shownWidth(line)))}${line === '' ? '\r' : ''}`,
    );
    this.#width = shownWidth(line);
  }
}

function bar(part: number): string {
  const full = Math.min(20, Math.floor(part * 20));
  return `[${'#'.repeat(full)}${'.'.repeat(20 - full)}]`;
}

function bytes(count: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  const power = Math.min(units.length - 1, count < 1024 ? 0 : Math.floor(Math.log2(count) / 10));
  return `${(count / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
