import { allApis, findApi, nearestName } from '@larkspur/catalog';
import type { FaultEffects, NewFault } from './fault.ts';

/** The fields that make something happen; a fault has one of them at least. */
const effects: readonly (keyof FaultEffects)[] = [
  'code',
  'http_status',
  'body',
  'delay_ms',
  'cut_after_bytes',
  'repeat_page',
];

/** What is wrong with a fault that types do not tell; undefined for a good one. */
export function findFaultProblem(
  fault: NewFault,
): { readonly field: string; readonly description: string } | undefined {
  const { api, code, probability = 1, times = 1 } = fault;
  if (api !== undefined && !api.endsWith('.') && !findApi(api)) {
    const near = nearestName(
      api,
      allApis().map(({ id }) => id),
    );
    return { field: 'api', description: `there is no API ${api}${near ? `; did you mean ${near}?` : ''}` };
  }
  if (code === 0) return { field: 'code', description: 'must not be 0, which is a success' };
  if (!(probability > 0 && probability <= 1))
    return { field: 'probability', description: 'must be above 0, and 1 at most' };
  if (!(times >= 1)) return { field: 'times', description: 'must be 1 at least' };
  if (effects.some((name) => fault[name] !== undefined)) return undefined;
  return { field: 'code', description: `a fault needs one of ${effects.join(', ')}` };
}
