import * as device from '@larkspur/catalog/calls/oauth/v1/device';
import { handle, type WholeAnswer } from '../../../../emulation/handler.ts';
import { codes } from '../../codes.ts';
import { askConsent } from '../../consent/ask-consent.ts';
import { approveDevice, denyDevice, findPendingDevice } from '../../device-codes.ts';
import { deviceDonePage, userCodePage } from '../../pages/device-pages.ts';
import { errorPage } from '../../pages/error-page.ts';
import { languageOf } from '../../pages/language.ts';
import { splitScopes } from '../../scopes.ts';

/** The page on which a person approves a sign-in on a device. An unknown or old code is 20001 (seen live). */
export const verify = handle(
  device.verify,
  async (context): Promise<WholeAnswer> => {
    const { input, call, db, platform } = context;
    const language = languageOf(call);
    const userCode = input.params?.user_code;
    if (!userCode) return userCodePage(language);
    const pending = await findPendingDevice(db, platform, userCode);
    const app = pending && (await platform.apps.find(pending.app_id));
    if (!pending || !app) throw errorPage(context, codes.requestInvalid, userCode);
    const consent = await askConsent(context, { app, scopes: splitScopes(pending.scope), formTargets: [] });
    if ('page' in consent) return consent.page;
    if ('refused' in consent) {
      await denyDevice(db, pending);
      return deviceDonePage(language, app.name, false);
    }
    const { user, scopes } = consent;
    const { tenant_key, lark_id } = user;
    await approveDevice(db, pending, { tenant_key, lark_id, scope: scopes.join(' ') });
    return deviceDonePage(language, app.name, true);
  },
  { takesForm: true },
);
