import { currentAppTicket } from '../../identity/tickets.ts';
import { ControlError } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';
import { findApp } from '../find-app.ts';

export const appTickets = [
  controlRoute({
    id: 'apps.ticket.get',
    method: 'GET',
    path: '/_larkspur/apps/:app_id/app_ticket',
    summary: 'The newest app_ticket of a store app, for programs that take no events',
    answer: { 'app_id!': 'string', 'app_ticket!': 'string' },
    run: async ({ platform, path }) => {
      const { appId } = await findApp(platform, path.app_id);
      const ticket = await currentAppTicket(platform.store.reader, platform, appId);
      if (ticket === undefined) {
        throw new ControlError(
          'app_ticket_not_found',
          `${appId} has no app_ticket; a store app asks for one at POST /open-apis/auth/v3/app_ticket/resend.`,
        );
      }
      return { app_id: appId, app_ticket: ticket };
    },
  }),
];
