/** Codes of uploads and downloads, by what they say. Source: the error tables of the image, file and message-resource pages. */
export const resourceCodes = {
  parameterInvalid: 234001,
  notInMessage: 234003,
  outsideChat: 234004,
  notFound: 234005,
  tooLarge: 234006,
  noBot: 234007,
  notTheUploader: 234008,
  empty: 234010,
  formatUnknown: 234011,
  downloadTooLarge: 234037,
  restricted: 234038,
  resolutionTooHigh: 234039,
  messageInvisible: 234040,
  messageTypeUnsupported: 234043,
} as const;
