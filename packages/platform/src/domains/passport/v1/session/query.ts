import * as session from '@larkspur/catalog/calls/passport/v1/session';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { loginSessionsOf } from '../../../../identity/login-sessions.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query`. */
const paramInvalid = 1080001;

/** The open login sessions of these users: one for each time that somebody answered a consent page. */
export const query = handle(
  session.query,
  async ({ input, ids, db, caller }) => {
    const userIds = new Set(input.data?.user_ids);
    if (userIds.has('')) throw reject(paramInvalid, { because: 'an id in user_ids is empty' });
    const masked = [];
    for (const user_id of userIds) {
      for (const { create_time, terminal_type, sid } of await loginSessionsOf(
        db,
        caller.tenantKey,
        ids.larkId(user_id),
      )) {
        masked.push({
          create_time: String(Math.floor(create_time / 1000)),
          terminal_type: terminal_type as 2,
          user_id,
          sid,
        });
      }
    }
    return { mask_sessions: masked };
  },
  { msg: '' },
);
