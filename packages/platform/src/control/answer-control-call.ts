import type { Answer } from '../gateway/answer.ts';
import type { IncomingCall } from '../gateway/incoming-call.ts';
import { jsonType } from '../gateway/success.ts';
import type { PlatformContext } from '../platform-context.ts';

/** Answers a call of the control API. */
export async function answerControlCall(_call: IncomingCall, _platform: PlatformContext): Promise<Answer> {
  return { status: 404, headers: { 'Content-Type': jsonType }, body: '{}' };
}
