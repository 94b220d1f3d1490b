import { type ApiDefinition, createClient } from '@larkspur/client';
import type { CommandContext } from '../framework/command.ts';
import type { ShownRequest } from '../framework/dry-run.ts';
import { jsonWithoutSecrets } from '../framework/secrets.ts';
import { findCaller } from '../identity/find-caller.ts';
import { type CallTarget, clientOptions } from './make-client.ts';

/**
 * Lets a call go through the client as far as its request, which is given instead of sent. Nothing leaves this process, and
 * no credentials are needed.
 */
export async function dryRunOf(
  context: Pick<CommandContext, 'global' | 'out'>,
  { tokens }: ApiDefinition,
  send: (target: CallTarget) => Promise<unknown>,
): Promise<ShownRequest> {
  let request: ShownRequest | undefined;
  const client = createClient({
    ...clientOptions(context, findCaller(context.global)),
    retry: 0,
    fetch: async (url, init) => {
      request ??= shown(url, init);
      return Response.json({ code: 0, msg: 'dry run', data: {} });
    },
  });
  // A token that stands for any, so that none is asked for.
  const options = tokens === '' ? {} : ({ as: 'tenant', tenantAccessToken: 't-none' } as const);
  await send({ client, options });
  if (!request) throw new Error('The client made no request.');
  return jsonWithoutSecrets(request);
}

function shown(url: string, { method = 'GET', headers = {}, body }: RequestInit): ShownRequest {
  const { authorization, ...others } = headers as Record<string, string>;
  const masked = Object.entries(others).map(([name, value]) => [name, /auth|token|secret/i.test(name) ? '***' : value]);
  return {
    method,
    url,
    headers: { ...(authorization !== undefined && { authorization: 'Bearer ***' }), ...Object.fromEntries(masked) },
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
