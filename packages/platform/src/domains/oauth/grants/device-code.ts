import type { WholeAnswer } from '../../../emulation/handler.ts';
import { checkAppUser } from '../check-app-user.ts';
import { authenticateClient, type ClientCredentials } from '../client.ts';
import { codes } from '../codes.ts';
import { findDeviceCode, noteDevicePoll, spendDeviceCode } from '../device-codes.ts';
import { deviceRefusal, oauthAnswer, oauthRefusal } from '../oauth-answer.ts';
import type { TokenContext } from '../token-endpoint.ts';
import { tokenAnswer } from './token-answer.ts';

/**
 * `grant_type=urn:ietf:params:oauth:grant-type:device_code`: asks whether the person has approved. The words of `error` are
 * those that the official CLI waits for; the body of `authorization_pending` was seen live, of the others no code is known.
 */
export async function pollDeviceCode(context: TokenContext, client: ClientCredentials): Promise<WholeAnswer> {
  const { input, db, platform, now } = context;
  if (!input.data.device_code) throw oauthRefusal(codes.requestInvalid);
  const device = await findDeviceCode(db, input.data.device_code);
  if (!device) throw deviceRefusal('invalid_grant', 'The device code is not found.');
  const app = await authenticateClient(platform, client);
  if (device.app_id !== app.appId) throw oauthRefusal(codes.clientMismatch);
  if (device.status === 'used') throw deviceRefusal('invalid_grant', 'The device code has been used.');
  if (device.expire_time <= now) throw deviceRefusal('expired_token', 'The device code has expired.');
  if (device.status === 'denied') throw deviceRefusal('access_denied', 'The user has refused the authorization.');
  if (device.status === 'pending') return waitForPerson(context, device.next_poll_time > now, device);
  const usable = await checkAppUser(db, platform, app, device);
  if ('code' in usable) throw oauthRefusal(usable.code);
  if (!(await spendDeviceCode(db, device))) throw deviceRefusal('invalid_grant', 'The device code has been used.');
  return tokenAnswer(context, {
    appId: app.appId,
    tenantKey: device.tenant_key,
    larkId: device.lark_id,
    scope: device.scope,
    authorizeTime: device.issue_time,
  });
}

/** Returns the refusal, not to undo the note of this poll. */
async function waitForPerson(
  { db, now }: TokenContext,
  tooEarly: boolean,
  device: Parameters<typeof noteDevicePoll>[1],
): Promise<WholeAnswer> {
  await noteDevicePoll(db, device, now);
  if (tooEarly) return deviceRefusal('slow_down', 'The device polls too often.');
  const body = { error: 'authorization_pending', error_description: '', code: codes.authorizationPending };
  return oauthAnswer(body, 400);
}
