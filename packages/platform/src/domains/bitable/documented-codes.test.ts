import { allApis, factsOf } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { codes } from './codes.ts';
import unreachable from './unreachable-codes.json' with { type: 'json' };

test('every code of the pages either happens or is told not to, with a reason', () => {
  const pages = allApis().filter(({ id }) => /^(bitable\.v1|base\.v2)\./.test(id));
  const documented = new Set(pages.flatMap((api) => factsOf(api).errors?.map(([, code]) => code) ?? []));
  const told = [...Object.values(codes), ...Object.keys(unreachable).map(Number)];
  expect([...documented].sort()).toEqual(told.sort());
});
