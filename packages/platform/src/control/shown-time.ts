/** How the control API writes a time: ISO 8601, UTC, with milliseconds. */
export function shownTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
