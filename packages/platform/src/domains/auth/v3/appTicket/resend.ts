import * as appTicket from '@larkspur/catalog/calls/auth/v3/appTicket';
import { handle } from '../../../../emulation/handler.ts';
import { issueAppTicket } from '../../../../identity/tickets.ts';
import { refusals } from '../../bare-answer.ts';
import { verifiedApp } from '../../verified-app.ts';

/** Pushes a new app_ticket to a store app; the answer does not have it. */
export const resend = handle(
  appTicket.resend,
  async ({ input, db, platform }) => {
    const app = await verifiedApp(platform, input.data);
    if (app.type !== 'isv') throw refusals.resendFailed();
    await issueAppTicket(db, platform, app.appId);
    return {};
  },
  { refuseInput: refusals.invalidParam },
);
