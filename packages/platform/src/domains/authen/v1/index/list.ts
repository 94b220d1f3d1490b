import * as indexPage from '@larkspur/catalog/calls/authen/v1/index';
import { handle } from '../../../../emulation/handler.ts';
import { codes } from '../../../oauth/codes.ts';
import { errorPage } from '../../../oauth/pages/error-page.ts';
import { authorize } from '../../authorize-page.ts';

/**
 * The old login page. It takes no scopes, so that the token has those alone that the user has granted before (inferred from
 * `/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN`, which sends whoever needs scopes to the new page).
 */
export const list = handle(
  indexPage.list,
  async (context) => {
    const { app_id, redirect_uri, state } = context.input.params;
    if (!app_id || !redirect_uri) throw errorPage(context, codes.requestInvalid, app_id ? 'redirect_uri' : 'app_id');
    return authorize(context, { appId: app_id, redirectUri: redirect_uri, state, scopes: [] });
  },
  { takesForm: true },
);
