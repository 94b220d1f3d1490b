/** What people should know of the codes that they meet most: cause and remedy, written by hand, in English and Chinese. */
import data from '../explanations.json' with { type: 'json' };

export type Language = 'en' | 'zh';

export interface CauseAndRemedy {
  readonly cause: string;
  readonly remedy: string;
}

export type WrittenExplanation = Readonly<Record<Language, CauseAndRemedy>> & {
  /** Page under `https://open.feishu.cn/document`. */
  readonly doc?: string;
};

const codes: Readonly<Record<string, WrittenExplanation>> = data.codes;

/** The explanation written for a code; undefined where there is none. Reads no file: bundlers take the JSON along. */
export function writtenExplanation(code: number): WrittenExplanation | undefined {
  const key = String(code);
  return Object.hasOwn(codes, key) ? codes[key] : undefined;
}

/** Every code that has a written explanation, in ascending order. */
export function explainedCodes(): readonly number[] {
  return Object.keys(codes).map(Number);
}
