/**
 * Between which two texts the ancestries of a department and of all below it lie. `0` is the sign after `/`, so the store
 * must compare text byte by byte, as SQLite does and PostgreSQL does with the collation C.
 */
export function branchRange(ancestry: string): { from: string; to: string } {
  return { from: ancestry, to: `${ancestry.slice(0, -1)}0` };
}
