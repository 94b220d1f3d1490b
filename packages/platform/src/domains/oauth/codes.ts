/**
 * Codes of the OAuth endpoints and of the authorize page.
 * Sources: the tables of `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token` and
 * `…/refresh-user-access-token`; 20027 on `/common-capabilities/sso/api/obtain-oauth-code`; 20029, 20043 and 20094 were seen
 * in published answers.
 */
export const codes = {
  requestInvalid: 20001,
  secretInvalid: 20002,
  codeUnknown: 20003,
  codeExpired: 20004,
  userUnknown: 20008,
  appNotInstalled: 20009,
  appUnavailable: 20010,
  clientMismatch: 20024,
  refreshTokenInvalid: 20026,
  scopeNotEnabled: 20027,
  redirectUriInvalid: 20029,
  grantTypeUnsupported: 20036,
  refreshTokenExpired: 20037,
  scopeUnknown: 20043,
  appUnknown: 20048,
  pkceFailed: 20049,
  requestMalformed: 20063,
  refreshTokenRevoked: 20064,
  codeUsed: 20065,
  userStatusInvalid: 20066,
  scopeDuplicate: 20067,
  scopeNotPermitted: 20068,
  appNotEnabled: 20069,
  severalAuthMethods: 20070,
  redirectUriMismatch: 20071,
  refreshTokenUsed: 20073,
  refreshNotAllowed: 20074,
  authorizationPending: 20094,
} as const;
