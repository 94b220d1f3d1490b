import { curl } from './curl.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { node } from './node.ts';
import { python } from './python.ts';
import type { Sample } from './sample.ts';
import { typescript } from './typescript.ts';

/** What a program can be written in. */
export const languages = { curl, typescript, node, python, go, java } satisfies Record<
  string,
  (sample: Sample) => string
>;
