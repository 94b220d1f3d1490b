/** Codes of reactions, by what they say. Source: the error tables of the message-reaction pages. */
export const reactionCodes = {
  typeInvalid: 231001,
  mayNotReact: 231002,
  messageNotFound: 231003,
  chatNotFound: 231004,
  notTheOperator: 231007,
  noAccess: 231008,
  notOfThisMessage: 231010,
  idInvalid: 231011,
  pageTokenInvalid: 231012,
  messageTypeUnsupported: 231017,
  messageInvisible: 231018,
  noAvailability: 231022,
} as const;
