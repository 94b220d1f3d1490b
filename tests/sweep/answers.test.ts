import { type ApiEntry, allApis, answerOf, errorFacts, factsOf } from '@larkspur/catalog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listViolations } from '../../packages/platform/src/gateway/check-field-rules.ts';
import { findTypeFault } from '../../packages/platform/src/gateway/check-types.ts';
import { prepareType } from '../../packages/platform/src/gateway/prepare-request.ts';
import { callApi } from '../../packages/platform/test-support/call-api.ts';
import type { TestAnswer } from '../../packages/platform/test-support/test-world.ts';
import { validInput, type WrittenRequest } from '../../packages/platform/test-support/valid-input.ts';
import { ExistingItems } from './existing-items.ts';
import { createSweptWorld, type SweptWorld } from './swept-world.ts';

/** Requests without and with the fields that need not be there, the latter down to this depth. */
const depths = [0, 3];

let swept: SweptWorld;
let items: ExistingItems;

beforeAll(async () => {
  swept = await createSweptWorld();
  items = new ExistingItems(swept);
});
afterAll(() => swept.world.close());

test('every API without a domain of its own answers a valid request with 200 and the documented shape', async () => {
  const counts = new Map<string, number>();
  const faults: string[] = [];
  for (const api of allApis()) {
    const level = levelOf(api);
    counts.set(level, (counts.get(level) ?? 0) + 1);
    if (level === 'stateful') continue;
    for (const depth of depths) {
      const request = await requestFor(api, depth).catch((error) => {
        faults.push(`${api.id}: ${(error as Error).message}`);
      });
      if (!request) continue;
      const answer = await callApi(swept.world, api, request, swept.tokenFor(api));
      if (answer.headers.get('x-larkspur-emulation') !== level)
        faults.push(`${api.id} does not say that it is ${level}`);
      faults.push(...faultsOf(api, answer));
    }
  }
  console.log(`APIs by level: ${[...counts].map(([level, count]) => `${level} ${count}`).join(', ')}`);
  expect(faults).toEqual([]);
});

test('every API of a domain answers a valid request with the documented shape or with a documented refusal', async () => {
  const faults: string[] = [];
  const refusals = new Map<number, string[]>();
  const stateful = allApis().filter((api) => levelOf(api) === 'stateful');
  for (const api of stateful) {
    const answer = await callApi(swept.world, api, sample(api, 0), swept.tokenFor(api));
    const code = refusalCode(answer);
    if (code === undefined || answer.status >= 500) faults.push(...faultsOf(api, answer));
    else if (!isDocumented(api, code)) faults.push(`${api.id} refuses with ${code}, which is documented nowhere`);
    else refusals.set(code, [...(refusals.get(code) ?? []), api.id]);
  }
  const refused = [...refusals.values()].flat().length;
  console.log(`Stateful APIs: ${stateful.length - refused} answered, ${refused} refused what was made up:`);
  for (const [code, ids] of refusals) console.log(`  ${code || 'a page'}: ${ids.join(' ')}`);
  expect(faults).toEqual([]);
});

/** The code of a refusal, 0 where it is a page; undefined for a success. */
function refusalCode({ status, body }: TestAnswer): number | undefined {
  if (typeof body !== 'object') return status >= 400 ? 0 : undefined;
  return body.code === 0 || (body.code === undefined && status === 200) ? undefined : (body.code ?? 0);
}

function isDocumented(api: ApiEntry, code: number): boolean {
  return code === 0 || factsOf(api).errors?.some((row) => row[1] === code) === true || errorFacts(code) !== undefined;
}

function levelOf(api: ApiEntry): string {
  return swept.world.platform.context.domains.levelOf(api.id);
}

/** In the engine's collections what the request names is made first. */
async function requestFor(api: ApiEntry, depth: number): Promise<WrittenRequest> {
  return levelOf(api) === 'resource' ? items.requestFor(api, depth) : sample(api, depth);
}

function sample(api: ApiEntry, depth: number): WrittenRequest {
  return validInput(api, { ...swept.input, depth });
}

/** What is wrong with an answer that should be a success. */
function faultsOf(api: ApiEntry, { status, body, headers }: TestAnswer): string[] {
  if (status !== 200) return [`${api.id}: ${status} ${JSON.stringify(body).slice(0, 300)}`];
  if (factsOf(api).binary) return headers.get('content-disposition') ? [] : [`${api.id} names no file`];
  if (typeof body !== 'object') return levelOf(api) === 'stateful' ? [] : [`${api.id} answers no JSON`];
  if (body.code !== 0) return [`${api.id}: ${body.code} ${body.msg}`];
  const { data, beside } = answerOf(api);
  const parts = [
    ['data', data, body.data],
    ['answer', beside, body],
  ] as const;
  return parts.flatMap(([name, type, value]) => {
    if (type === undefined) return [];
    const prepared = prepareType(type);
    const fault = findTypeFault(prepared, value);
    if (fault) return [`${api.id}: ${name} has the wrong type at ${fault.field}`];
    return listViolations(prepared, value).map(
      ({ field, description }) => `${api.id}: ${name}.${field} ${description}`,
    );
  });
}
