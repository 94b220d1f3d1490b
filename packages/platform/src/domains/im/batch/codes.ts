/**
 * Codes of the batch send, all with HTTP 200.
 * Source: the error table of `/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM`.
 */
export const batchCodes = {
  sendFailed: 10002,
  parameterInvalid: 10003,
  openIdNotFound: 11101,
  userListDenied: 11203,
  departmentListDenied: 11204,
  noBot: 11205,
  writeDenied: 11223,
  imageNotFound: 11227,
  chatNotFound: 11231,
  contentFailed: 11246,
  dailyLimit: 11247,
} as const;
