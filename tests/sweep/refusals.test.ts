import { type ApiEntry, allApis, factsOf } from '@larkspur/catalog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callApi } from '../../packages/platform/test-support/call-api.ts';
import { requiredFields, validInput, withoutField } from '../../packages/platform/test-support/valid-input.ts';
import { createSweptWorld, type SweptWorld } from './swept-world.ts';

/** Required fields this deep are left out one by one. */
const depth = 2;

let swept: SweptWorld;

beforeAll(async () => {
  swept = await createSweptWorld();
});
afterAll(() => swept.world.close());

test('every API names each required field that is missing', async () => {
  const faults: string[] = [];
  let named = 0;
  let ownWords = 0;
  for (const api of allApis()) {
    const { refuseInput } = await swept.world.platform.context.domains.handlerOf(api);
    const request = validInput(api, { ...swept.input, depth });
    for (const { part, field } of requiredFields(api, request)) {
      const { status, body } = await callApi(swept.world, api, withoutField(request, part, field), swept.tokenFor(api));
      const violations: { field: string }[] = body?.error?.field_violations ?? [];
      if (refuseInput && status < 500 && (typeof body !== 'object' || body.code !== 0)) ownWords++;
      else if (status === 400 && body.code === 99992402 && violations.some((one) => one.field === field)) named++;
      else faults.push(`${api.id} without ${part}.${field}: ${status} ${JSON.stringify(body).slice(0, 200)}`);
    }
  }
  console.log(`Missing fields: ${named} named with 99992402, ${ownWords} refused in an API's own words`);
  expect(faults).toEqual([]);
});

test('every API that takes a token refuses a call without one', async () => {
  const faults: string[] = [];
  for (const api of apisWithTokens()) {
    const { status, body } = await callApi(swept.world, api, validInput(api, swept.input));
    if (status !== 400 || body.code !== 99991661) faults.push(`${api.id}: ${status} ${body?.code}`);
  }
  expect(faults).toEqual([]);
});

test('every API that wants a scope refuses an app that lacks it, and a user who has not granted it', async () => {
  const faults: string[] = [];
  let count = 0;
  for (const api of apisWithTokens()) {
    const { scopes = [], allScopes = [] } = factsOf(api);
    if (scopes.length + allScopes.length === 0) continue;
    count++;
    const code = swept.takesOnlyUsers(api) ? 99991679 : 99991672;
    const { status, body } = await callApi(swept.world, api, validInput(api, swept.input), swept.bareTokenFor(api));
    const subjects: { subject: string }[] = body?.error?.permission_violations ?? [];
    const isNamed = subjects.some(({ subject }) => scopes.includes(subject) || allScopes.includes(subject));
    if (status >= 500 || body.code !== code || !isNamed) faults.push(`${api.id}: ${status} ${body?.code}`);
  }
  console.log(`${count} APIs want a scope`);
  expect(faults).toEqual([]);
});

function apisWithTokens(): ApiEntry[] {
  return allApis().filter((api) => factsOf(api).tokens?.length !== 0);
}
