// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Slide {
  content?: string;
  slide_id?: string;
}
