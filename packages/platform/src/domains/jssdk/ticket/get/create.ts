import * as ticket from '@larkspur/catalog/calls/jssdk/ticket/get';
import { handle } from '../../../../emulation/handler.ts';
import { issueJsapiTicket } from '../../../../identity/tickets.ts';

/** The jsapi_ticket of the app in its tenant. */
export const create = handle(
  ticket.create,
  async ({ db, platform, caller: { app, tenantKey } }) => {
    const { ticket, expireIn } = await issueJsapiTicket(db, platform, { appId: app.appId, tenantKey });
    return { ticket, expire_in: expireIn };
  },
  { msg: 'ok' },
);
