import * as appAccessToken from '@larkspur/catalog/calls/auth/v3/appAccessToken';
import { handle } from '../../../../emulation/handler.ts';
import { isAppTicket } from '../../../../identity/tickets.ts';
import { refusals } from '../../bare-answer.ts';
import { verifiedApp } from '../../verified-app.ts';

/** The app token of a store app, for its app_ticket. A self-built app has none, so that its call is refused with 10012. */
export const create = handle(
  appAccessToken.create,
  async ({ input, db, platform }) => {
    const app = await verifiedApp(platform, input.data);
    if (!(await isAppTicket(db, platform, app.appId, input.data.app_ticket))) throw refusals.appTicketInvalid();
    const { token, expire } = await platform.tokens.issueAppToken(db, 'app', app.appId, '');
    return { app_access_token: token, expire };
  },
  { refuseInput: refusals.invalidParam },
);
