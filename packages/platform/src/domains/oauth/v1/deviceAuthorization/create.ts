import * as deviceAuthorization from '@larkspur/catalog/calls/oauth/v1/deviceAuthorization';
import { handle } from '../../../../emulation/handler.ts';
import { authenticateClient, readClient } from '../../client.ts';
import { deviceCodeLifetime, issueDeviceCode, pollInterval } from '../../device-codes.ts';
import { deviceRefusal, oauthAnswer, refuseOAuthInput } from '../../oauth-answer.ts';
import { isKnownScope, splitScopes } from '../../scopes.ts';

/** Starts a sign-in on a device without a browser; the person approves it on the page of `verification_uri`. */
export const create = handle(
  deviceAuthorization.create,
  async ({ input, call, db, platform }) => {
    const app = await authenticateClient(platform, readClient(call, input.data));
    const scopes = splitScopes(input.data.scope);
    // The wording is the live one; scopes that the app merely lacks are told on the page.
    if (!scopes.every(isKnownScope)) {
      const description =
        'The provided scope list contains invalid or malformed scopes. Please ensure all scopes are valid.';
      throw deviceRefusal('invalid_scope', description);
    }
    const { deviceCode, userCode } = await issueDeviceCode(db, platform, { appId: app.appId, scopes });
    const page = `${platform.publicUrl()}/oauth/v1/device/verify`;
    return oauthAnswer({
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: page,
      verification_uri_complete: `${page}?user_code=${userCode}`,
      expires_in: deviceCodeLifetime,
      interval: pollInterval,
    });
  },
  { refuseInput: refuseOAuthInput, takesForm: true },
);
