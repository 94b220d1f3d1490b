/** Seed files: tenants, apps, people and chats from a YAML or JSON file, and back. docs/seed-files.md describes them. */
export { applySeed, type SeedResult } from './apply-seed.ts';
export { type ExportOptions, exportSeed } from './export-seed.ts';
export { checkSeed, readSeed } from './read-seed.ts';
export { SeedError } from './seed-error.ts';
export type { SeedFile } from './seed-file.ts';
export { startFromSeed } from './start-from-seed.ts';
