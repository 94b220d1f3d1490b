/** 14 days. Source: `/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create`, limits of use. */
export const entityLifetime = 14 * 24 * 3_600_000;
