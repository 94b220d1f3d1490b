/** A platform of one's own for each test, with a client on it. docs/testing.md shows how it is used. */
import { type Client, createClient } from '@larkspur/client';
import {
  createTestPlatform as createPlatform,
  type TestApp,
  type TestPlatform,
  type TestPlatformOptions,
} from '@larkspur/platform/testing';

export type {
  CallFilter,
  Fault,
  NewFault,
  NewTestApp,
  NewTestChat,
  ReadableMessage,
  ShownLogRecord,
  TestApp,
  TestChat,
  TestPlatformOptions,
  TestUser,
  UserRef,
  WorldActor,
  WorldFaults,
  WorldSeeds,
} from '@larkspur/platform/testing';
export { PeopleError, SeedError } from '@larkspur/platform/testing';

/** A test platform, and a client that calls it. */
export interface ClientTestPlatform extends TestPlatform {
  /** Calls as the world's app. */
  readonly client: Client;
  /** A client of another app. */
  readonly clientOf: (app: TestApp) => Client;
}

/**
 * Makes a platform for a test: one tenant with one app, and a client of that app.
 *
 * ```ts
 * await using world = await createTestPlatform({ scopes: ['im:message:send_as_bot'], users: ['ada'] });
 * await world.client.call(message.create, { … });
 * expect(await world.messages({ to: 'ada' })).toMatchObject([{ text: 'hello' }]);
 * ```
 */
export async function createTestPlatform(options?: TestPlatformOptions): Promise<ClientTestPlatform> {
  const world = await createPlatform(options);
  // Its tokens end by the platform's time; what it waits for passes by the machine's.
  const clock = { now: () => world.clock.now(), after: afterMachineTime };
  const clientOf = (app: TestApp) => createClient({ ...world.clientOptions(app), clock });
  return Object.assign(world, { client: clientOf(world.app), clientOf });
}

function afterMachineTime(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}
