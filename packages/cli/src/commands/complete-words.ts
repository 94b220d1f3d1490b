import { type Candidate, complete } from '../completion/complete.ts';
import { defineCommand } from '../framework/command.ts';
import { onOneLine } from '../framework/terminal-text.ts';

export const completeWords = defineCommand({
  name: 'complete-words',
  summary: 'Print the words that can come next, for the scripts of "larkspur completion"',
  details:
    'Behind -- stand the words that were written, the one that is being written last. A summary follows a word after a tab.',
  args: { words: { type: 'positional', rest: true, help: 'what was written so far' } },
  async run({ args: { words }, out }) {
    const { commands } = await import('./index.ts');
    await out.data(await candidatesFor(commands, words), {
      asText: (candidates: readonly Candidate[]) =>
        candidates.map(({ word, help }) => (help ? `${word}\t${onOneLine(help, 60)}` : word)).join('\n'),
    });
  },
});

/** A line that is no command so far has no completion; that is no failure. */
async function candidatesFor(...line: Parameters<typeof complete>): Promise<Candidate[]> {
  try {
    return await complete(...line);
  } catch {
    return [];
  }
}
