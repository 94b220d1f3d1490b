/**
 * Codes that the gateway itself answers with, before any service sees the call.
 * Source: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`; 9499 stands in the same table.
 */
export const gatewayCodes = {
  badRequest: 9499,
  rateLimited: 99991400,
  ipDenied: 99991401,
  quotaExceeded: 99991403,
  tokenMissing: 99991661,
  appNotInUse: 99991662,
  tenantTokenInvalid: 99991663,
  appTokenInvalid: 99991664,
  userTokenInvalid: 99991668,
  tokenMalformed: 99991671,
  appScopeMissing: 99991672,
  appUnauthorized: 99991673,
  userTokenExpired: 99991677,
  userScopeMissing: 99991679,
  openIdUnknown: 99992351,
  larkIdUnknown: 99992353,
  messageIdUnknown: 99992354,
  chatIdUnknown: 99992356,
  openDepartmentIdUnknown: 99992357,
  userIdUnknown: 99992360,
  openIdCrossApp: 99992361,
  unionIdUnknown: 99992364,
  appVersionIdUnknown: 99992370,
  roomIdUnknown: 99992375,
  departmentIdUnknown: 99992380,
  unionIdCrossTenant: 99992381,
  fieldsInvalid: 99992402,
  tenantKeyUnknown: 99992500,
} as const;
