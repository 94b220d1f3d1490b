/**
 * About how many tokens a text takes, rather more than fewer: three ASCII characters a token, and one for every other
 * character. Identifiers and punctuation, of which API descriptions are made, come out at three to four characters.
 */
export function estimateTokens(text: string): number {
  const beyondAscii = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return Math.ceil((text.length - beyondAscii) / 3) + beyondAscii;
}
