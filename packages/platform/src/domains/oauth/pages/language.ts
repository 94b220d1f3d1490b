import type { IncomingCall } from '../../../gateway/incoming-call.ts';

export type Language = 'zh' | 'en';

/** The language that the browser prefers; English when it wants neither. */
export function languageOf({ headers }: IncomingCall): Language {
  let best: { language: Language; weight: number } = { language: 'en', weight: 0 };
  for (const range of (headers['accept-language'] ?? '').split(',')) {
    const [, name, quality = '1'] = /^\s*(zh|en)\b[^;]*(?:;\s*q=([\d.]+))?/i.exec(range) ?? [];
    if (name && Number(quality) > best.weight) {
      best = { language: name.toLowerCase() as Language, weight: Number(quality) };
    }
  }
  return best.language;
}
