// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Speech {
  speech?: string;
  speech_key?: string;
}
