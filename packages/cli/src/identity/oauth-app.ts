import { createClient } from '@larkspur/client';
import { clientOptions } from '../api/make-client.ts';
import type { CommandContext } from '../framework/command.ts';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { type Caller, findCaller } from './find-caller.ts';
import type { OAuthApp } from './oauth.ts';

/** The app that calls, as one that users log in to. Throws a `CommandError` where app id or secret are not known. */
export function oauthAppOf(context: Pick<CommandContext, 'global' | 'out'>): { caller: Caller; app: OAuthApp } {
  const caller = findCaller(context.global);
  const { appId, appSecret } = caller;
  if (!appId || !appSecret) {
    const words =
      'No app is known: name a profile with --profile, or set LARK_APP_ID and LARK_APP_SECRET. "larkspur profiles add" makes a profile.';
    throw new CommandError(words, exitCodes['not authorized']);
  }
  return { caller, app: { client: createClient(clientOptions(context, caller)), appId, appSecret } };
}
