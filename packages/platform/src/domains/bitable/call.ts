import type { HandlerContext } from '../../emulation/handler.ts';
import type { Caller } from '../../gateway/caller.ts';
import type { ChatterId } from '../../store/tables/im.ts';

/** What the parts of this domain need of a call. */
export type BaseCall = Pick<HandlerContext<unknown>, 'db' | 'platform' | 'caller' | 'now' | 'note' | 'facts'>;

/** Who acts: the user of a user token, else the app. */
export function operatorOf(caller: Caller): ChatterId {
  return caller.tokenKind === 'user' ? String(caller.larkId) : caller.app.appId;
}
