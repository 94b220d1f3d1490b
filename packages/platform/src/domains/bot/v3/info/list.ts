import * as info from '@larkspur/catalog/calls/bot/v3/info';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';

/** Generic code of an app without a bot. Source: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`; here inferred. */
const noBot = 11205;

/** The app is installed and enabled in the tenant; in other states its token is refused. */
const enabled = 2;

/** The bot of the calling app. */
export const list = handle(
  info.list,
  async ({ caller, platform }) => {
    const { app } = caller;
    if (!app.botEnabled) throw reject(noBot);
    return {
      bot: {
        activate_status: enabled,
        app_name: app.name,
        avatar_url: '',
        ip_white_list: [...app.ipAllowlist],
        open_id: platform.userIds.botOpenId(app.appId, app.appId),
      },
    };
  },
  { msg: 'ok' },
);
