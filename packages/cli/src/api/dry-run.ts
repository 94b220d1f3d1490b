import type { CommandContext } from '../framework/command.ts';
import { type CallTarget, makeClient } from './make-client.ts';

/** The request that a call would send. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Lets a call go through the client as far as its request, which is given instead of sent. Nothing leaves this process, and
 * no credentials are needed.
 */
export async function dryRunOf(
  context: Pick<CommandContext, 'global' | 'out'>,
  send: (target: CallTarget) => Promise<unknown>,
): Promise<ShownRequest> {
  let request: ShownRequest | undefined;
  const { client, options } = makeClient(context, {
    fetch: async (url, init) => {
      request ??= shown(url, init);
      return Response.json({ code: 0, msg: 'dry run' });
    },
  });
  const token = options.userAccessToken === undefined ? { tenantAccessToken: 't-none' } : {};
  await send({ client, options: { ...options, ...token } });
  if (!request) throw new Error('The client made no request.');
  return request;
}

function shown(url: string, { method = 'GET', headers = {}, body }: RequestInit): ShownRequest {
  const { authorization, ...others } = headers as Record<string, string>;
  return {
    method,
    url,
    headers: { ...(authorization !== undefined && { authorization: 'Bearer ***' }), ...others },
    ...(body !== undefined && body !== null && { body: shownBody(body) }),
  };
}

function shownBody(body: unknown): unknown {
  if (typeof body === 'string') return JSON.parse(body);
  if (!(body instanceof FormData)) return '(binary)';
  return Object.fromEntries(
    [...body].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : `(file ${value.name}, ${value.size} bytes)`,
    ]),
  );
}
