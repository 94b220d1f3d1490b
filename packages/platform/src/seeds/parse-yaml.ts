import { parse } from 'yaml';

/** Reads YAML 1.2, of which JSON is a part. Throws with line and column. Aliases are resolved, so many at most. */
export function parseYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 1_000, prettyErrors: true });
}
