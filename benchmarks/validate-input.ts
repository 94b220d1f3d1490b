/**
 * What the gateway's check of one request body costs, beside ajv's compiled validator of the derived JSON Schema.
 * Run: `npm run bench -- validate-input`, or this file by itself.
 */
import { type FieldType, factsOf, findApi } from '@larkspur/catalog';
import { Ajv } from 'ajv';
import { breaksRules } from '../packages/platform/src/gateway/check-field-rules.ts';
import { findTypeFault } from '../packages/platform/src/gateway/check-types.ts';
import { preparedRequest } from '../packages/platform/src/gateway/prepare-request.ts';
import { jsonSchemaOf } from '../packages/platform/test-support/json-schema.ts';
import { printResults, type Result, round } from './result.ts';

const bodies: Record<string, unknown> = {
  'im.v1.message.create': {
    receive_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
    msg_type: 'text',
    content: '{"text":"Hello World"}',
    uuid: 'a0d69e20-1dd1-458b-k525-dfeca4015204',
  },
  'bitable.v1.appTableRecord.search': {
    view_id: 'vewqhz51lk',
    field_names: ['Name', 'Owner', 'State'],
    sort: [{ field_name: 'Name', desc: true }],
    filter: {
      conjunction: 'and',
      conditions: [
        { field_name: 'State', operator: 'is', value: ['open'] },
        { field_name: 'Owner', operator: 'isNotEmpty', value: [] },
      ],
    },
    automatic_fields: false,
  },
};

const rounds = 7;
const callsPerRound = 400_000;

export async function run(): Promise<Result[]> {
  return Object.entries(bodies).map(([id, body]) => measure(id, body));
}

function measure(id: string, body: unknown): Result {
  const api = findApi(id);
  if (!api) throw new Error(`The catalog has no ${id}.`);
  const facts = factsOf(api);
  const type = preparedRequest(facts).body;
  if (!type) throw new Error(`${id} has no body.`);
  const start = performance.now();
  const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(jsonSchemaOf(facts.body as FieldType));
  const compileTime = performance.now() - start;
  const ours = nanosecondsPerCall(() => findTypeFault(type, body) === undefined && !breaksRules(type, body));
  const ajvs = nanosecondsPerCall(() => validate(body));
  return {
    name: `check of the body of ${id}, over ajv`,
    value: round(ours / ajvs),
    unit: '×',
    detail: `${ours.toFixed(0)} ns over ${ajvs.toFixed(0)} ns a call, which ajv compiles ${compileTime.toFixed(0)} ms for`,
  };
}

/** The median round; `check` must accept. */
function nanosecondsPerCall(check: () => boolean): number {
  const times: number[] = [];
  for (let index = 0; index < rounds; index++) {
    const start = performance.now();
    for (let call = 0; call < callsPerRound; call++) if (!check()) throw new Error('The example body was refused.');
    times.push(((performance.now() - start) * 1e6) / callsPerRound);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] as number;
}

if (import.meta.main) printResults(await run());
