import { expect, test } from 'vitest';
import { generated, readGenerated } from './generate.ts';

test.for(generated)('%s is what its generator gives (otherwise: npm run generate)', async ([path, make]) => {
  expect(readGenerated(path) === (await make())).toBe(true);
});
