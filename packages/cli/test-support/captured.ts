/** What a program wrote, and what it ended with. */
export interface Captured<Result> {
  readonly code: Result;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `work` and keeps what it writes from the terminal. */
export async function captured<Result>(work: () => Promise<Result>): Promise<Captured<Result>> {
  const written = { stdout: '', stderr: '' };
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name];
    const original = stream.write;
    stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      done?.();
      return true;
    }) as typeof stream.write;
    return () => {
      stream.write = original;
    };
  });
  try {
    return { code: await work(), ...written };
  } finally {
    for (const undo of restore) undo();
  }
}
