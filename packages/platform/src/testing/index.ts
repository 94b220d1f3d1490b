/** A platform of one's own for each test. docs/testing.md shows how it is used. */
export type { ShownLogRecord } from '../control/shown-log.ts';
export type { Fault, NewFault } from '../faults/fault.ts';
export { PeopleError } from '../people/people-error.ts';
export type { ReadableMessage } from '../people/readable-messages.ts';
export { SeedError } from '../seeds/seed-error.ts';
export {
  type CallFilter,
  createTestPlatform,
  type TestApp,
  type TestChat,
  type TestPlatform,
  type TestPlatformOptions,
  type TestUser,
  type UserRef,
  type WorldFaults,
} from './test-platform.ts';
export type { WorldActor } from './world-actor.ts';
export type { NewTestApp, NewTestChat, WorldSeeds } from './world-seeds.ts';
