import type { Caller } from '../../../gateway/caller.ts';
import type { ChatterId } from '../../../store/tables/im.ts';

/** The caller as a chatter: the user of a user token, else the bot of the app. */
export function chatterOf(caller: Caller): ChatterId {
  return caller.tokenKind === 'user' ? String(caller.larkId) : caller.app.appId;
}

export function isBot(chatter: ChatterId): boolean {
  return chatter.startsWith('cli_');
}

/** The number of the user that a chatter is; undefined for a bot. */
export function larkIdOf(chatter: ChatterId): number | undefined {
  return isBot(chatter) ? undefined : Number(chatter);
}
