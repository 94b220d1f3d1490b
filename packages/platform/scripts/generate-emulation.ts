/** The plan of the resource engine as text: `generated/emulation.json`. */
import { allApis } from '@larkspur/catalog';
import { idempotencyField } from '../../catalog/scripts/generate-calls/idempotency.ts';
import { loadCatalog } from '../../catalog/scripts/load-catalog.ts';
import type { EmulationPlan } from '../src/emulation/resource/plan.ts';
import { inferResources } from './infer-resources/infer.ts';

/** Pure but for the catalog that it reads: the same catalog gives the same text. */
export async function generateEmulation(): Promise<string> {
  const catalog = loadCatalog();
  const idempotencyOf = (id: string) => {
    const record = catalog.apis.get(id);
    return record && idempotencyField(catalog, id, record);
  };
  return textOf(inferResources(allApis(), idempotencyOf));
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
