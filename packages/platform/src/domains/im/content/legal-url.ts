/** Whether an address can be opened; one without a scheme is taken for a web address (inferred). */
export function isLegalUrl(url: string): boolean {
  return !/\s/.test(url) && (URL.canParse(url) || URL.canParse(`http://${url}`));
}
