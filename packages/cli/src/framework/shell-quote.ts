/** Words as a POSIX shell takes them: quoted where they need it. */
export function shellCommand(words: readonly string[]): string {
  return words.map(shellQuote).join(' ');
}

export function shellQuote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
