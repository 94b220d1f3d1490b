import type { IncomingCall } from '../../gateway/incoming-call.ts';
import { type App, isSecretOf } from '../../identity/apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { codes } from './codes.ts';
import { oauthRefusal } from './oauth-answer.ts';

/** Who an OAuth request says it is from. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly secret: string;
}

/**
 * The credentials of a request, from its body or from HTTP Basic. Throws 20001 where one is missing, 20070 for a secret in
 * both places, 20063 for a Basic header that cannot be read.
 */
export function readClient(
  { headers }: IncomingCall,
  { client_id, client_secret }: { client_id?: string; client_secret?: string },
): ClientCredentials {
  const basic = /^basic\s+(.*)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic === undefined) return complete(client_id, client_secret);
  if (client_secret) throw oauthRefusal(codes.severalAuthMethods);
  const pair = Buffer.from(basic, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon === -1) throw oauthRefusal(codes.requestMalformed);
  return complete(pair.slice(0, colon), pair.slice(colon + 1));
}

/** The app whose credentials these are. Throws 20048, 20002 or, for an app that is switched off, 20069. */
export async function authenticateClient({ apps }: PlatformContext, client: ClientCredentials): Promise<App> {
  const app = await apps.find(client.clientId);
  if (!app) throw oauthRefusal(codes.appUnknown);
  if (!isSecretOf(app, client.secret)) throw oauthRefusal(codes.secretInvalid);
  if (!app.enabled) throw oauthRefusal(codes.appNotEnabled);
  return app;
}

function complete(clientId: string | undefined, secret: string | undefined): ClientCredentials {
  if (!clientId || !secret) throw oauthRefusal(codes.requestInvalid);
  return { clientId, secret };
}
