import { gatewayCodes as codes } from './gateway-codes.ts';

const notExisting = 'these ids not existed: %v';

/**
 * What the gateway says today, where that is known and differs from the table of generic codes, which keeps older wording.
 * Source: published answers of the live service; 99991400 and 99992402 as documented.
 */
export const gatewayMessages: Readonly<Record<number, string>> = {
  [codes.badRequest]: 'Bad Request',
  [codes.rateLimited]: 'request trigger frequency limit',
  [codes.quotaExceeded]: "This month's API call quota has been exceeded",
  [codes.tokenMissing]: 'Missing access token for authorization. Please make a request with token attached.',
  [codes.appNotInUse]: 'app not in use',
  [codes.tenantTokenInvalid]: 'Invalid access token for authorization. Please make a request with token attached.',
  [codes.appTokenInvalid]: 'invalid app token',
  [codes.userTokenInvalid]: 'Invalid access token for authorization. Please make a request with token attached.',
  [codes.tokenMalformed]: 'Invalid token: must start with t-/u-',
  [codes.appUnauthorized]: 'unauthorized app',
  [codes.userTokenExpired]: 'Authentication token expired. Please request a new one.',
  [codes.userScopeMissing]:
    'Unauthorized. You do not have permission to perform the requested operation on the resource. ' +
    'Please request user re-authorization and try again.',
  [codes.openIdCrossApp]: 'open_id cross app',
  [codes.unionIdCrossTenant]: 'union_id cross tenant',
  [codes.fieldsInvalid]: 'field validation failed',
  [codes.appVersionIdUnknown]: notExisting,
  [codes.roomIdUnknown]: notExisting,
  [codes.tenantKeyUnknown]: notExisting,
};
