import type { Language } from '@larkspur/catalog/explain';
import type { IncomingCall } from '../../gateway/incoming-call.ts';

/** The language of a page: `lang=` in its address, else what the browser likes best, else English. */
export function languageOf(call: IncomingCall): Language {
  const asked = new URLSearchParams(call.query).get('lang');
  if (asked === 'en' || asked === 'zh') return asked;
  const liked = (call.headers['accept-language'] ?? '')
    .split(',')
    .map((entry) => {
      const [name = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const weight = parameters
        .find((one) => one.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { name: name.trim().split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .find(({ name }) => name === 'en' || name === 'zh');
  return liked?.name === 'zh' ? 'zh' : 'en';
}
