/** Codes of the feed, of tags and of previews, by what they say. Source: the error tables of the im/v2 pages. */
export const feedCodes = {
  parameterInvalid: 230001,
  botOutsideChat: 230027,
} as const;
