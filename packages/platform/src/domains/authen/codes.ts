/**
 * Codes of the old endpoints for user tokens and of the user info.
 * Source: the tables of `/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/` (access_token, refresh_access_token,
 * oidc-access_token, oidc-refresh_access_token, user_info); 20010 in the generic error codes.
 */
export const codes = {
  requestInvalid: 20001,
  codeInvalid: 20003,
  codeExpired: 20004,
  tokenNotMade: 20007,
  userUnknown: 20008,
  appNotInstalled: 20009,
  userCannotSeeApp: 20010,
  userResigned: 20021,
  userFrozen: 20022,
  userNotRegistered: 20023,
  appMismatch: 20024,
  refreshTokenInvalid: 20026,
  grantTypeUnsupported: 20036,
  refreshTokenExpired: 20037,
  refreshTokenNotFound: 20038,
  appDisabled: 20042,
} as const;
