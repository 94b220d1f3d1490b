/** A local open platform that answers Feishu's server API. Open `gateway/answer-call.ts` first. */
export { createFetch } from './adapters/fetch.ts';
export { type Listener, type ListenOptions, listen } from './adapters/sockets.ts';
export { AdjustableClock, type Clock, systemClock } from './clock.ts';
export { createPlatform, type Platform, type PlatformOptions } from './create-platform.ts';
export type { Answer } from './gateway/answer.ts';
export type { IncomingCall } from './gateway/incoming-call.ts';
export type { PlatformSettings } from './settings.ts';
