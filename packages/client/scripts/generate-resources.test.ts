import { expect, test } from 'vitest';
import { resourceFiles, staleFiles } from './generate-resources.ts';

test('every resource of the catalog has its file, and there is no other', async () => {
  expect(await staleFiles(), 'run: node packages/client/scripts/generate-resources.ts').toEqual([]);
});

test('a file gives the calls of its resource', async () => {
  const files = await resourceFiles();
  expect(files.size).toBeGreaterThan(700);
  expect(files.get('im/v1/message.ts')).toContain("export * from '@larkspur/catalog/calls/im/v1/message';");
  const message = await import('@larkspur/client/im/v1/message');
  expect(message.create.id).toBe('im.v1.message.create');
});
