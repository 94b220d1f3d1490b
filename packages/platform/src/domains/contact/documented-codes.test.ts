import { allApis, factsOf } from '@larkspur/catalog';
import { expect, test } from 'vitest';
import { codes } from './codes.ts';
import { contact } from './index.ts';
import unreachable from './unreachable-codes.json' with { type: 'json' };

test('every code of the pages either happens or is told not to, with a reason', () => {
  const pages = allApis().filter(({ id }) => id in contact.handlers);
  const documented = new Set(pages.flatMap((api) => factsOf(api).errors?.map(([, code]) => code) ?? []));
  const told = new Set([...Object.values(codes), ...Object.keys(unreachable).map(Number)]);
  expect([...documented].sort()).toEqual([...told].sort());
});
