import type { Answer } from '../gateway/answer.ts';
import type { IncomingCall } from '../gateway/incoming-call.ts';
import { jsonType } from '../gateway/success.ts';
import type { PlatformContext } from '../platform-context.ts';
import { checkAdminToken, checkHost, checkOrigin } from './check-access.ts';
import { ControlError, type ControlErrorCode } from './control-error.ts';
import type { ControlRoute } from './control-route.ts';
import { findRoute } from './find-route.ts';
import { readControlInput } from './read-control-input.ts';
import { controlRoutes } from './routes.ts';

/** Answers whatever is for people and tools instead of for apps: pages, and the control API under `/_larkspur/`. */
export async function answerControlCall(call: IncomingCall, platform: PlatformContext): Promise<Answer> {
  try {
    checkHost(call, platform);
    if (!call.path.startsWith('/_larkspur/') || call.path === '/_larkspur/session') {
      const { answerPage } = await import('./pages/answer-page.ts');
      return await answerPage(call, platform);
    }
    checkOrigin(call);
    const { route, path } = findRoute(controlRoutes, call.method, call.path);
    if (!route.open) checkAdminToken(call, platform);
    return await runRoute(route, path, call, platform);
  } catch (error) {
    return failure(error, platform);
  }
}

async function runRoute(
  route: ControlRoute,
  path: Record<string, string>,
  call: IncomingCall,
  platform: PlatformContext,
): Promise<Answer> {
  const { query, body } = await readControlInput(route, call);
  const result = await route.run({ platform, path, query, body, call } as never);
  return route.answer ? json(route.status, result) : (result as Answer);
}

function failure(error: unknown, platform: PlatformContext): Answer {
  if (error instanceof ControlError) {
    const { code, message, fields, status } = error;
    return json(status, { error: { code, message, ...(fields.length > 0 && { fields }) } });
  }
  platform.reportDefect(error, 'of the control API');
  const code: ControlErrorCode = 'internal_error';
  return json(500, { error: { code, message: 'larkspur failed; its own output says where.' } });
}

function json(status: number, body: unknown): Answer {
  return {
    status,
    headers: { 'Content-Type': jsonType, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
    body: JSON.stringify(body),
  };
}
