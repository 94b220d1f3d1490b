/** The plan of the resource engine as text: `generated/emulation.json`. */
import { type ApiDefinition, allApis } from '@larkspur/catalog';
import type { EmulationPlan } from '../src/emulation/resource/plan.ts';
import { inferResources } from './infer-resources/infer.ts';

/** Pure but for the catalog that it reads: the same catalog gives the same text. */
export async function generateEmulation(): Promise<string> {
  const apis = allApis();
  const idempotency = new Map<string, string>();
  for (const path of new Set(apis.map(({ project, version, resource }) => [project, version, resource].join('/')))) {
    const calls = (await import(`@larkspur/catalog/calls/${path}`)) as Record<string, ApiDefinition>;
    for (const { id, idempotency: field } of Object.values(calls)) if (field) idempotency.set(id, field);
  }
  return textOf(inferResources(apis, (id) => idempotency.get(id)));
}

/** One record a line, so that a change of one API is a change of one line. */
function textOf({ collections, apis }: EmulationPlan): string {
  return `{"collections":{\n${lines(collections)}\n},\n"apis":{\n${lines(apis)}\n}}\n`;
}

function lines(records: Readonly<Record<string, unknown>>): string {
  return Object.entries(records)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, record]) => `${JSON.stringify(key)}:${JSON.stringify(record)}`)
    .join(',\n');
}
